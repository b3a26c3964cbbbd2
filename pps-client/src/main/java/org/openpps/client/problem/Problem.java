package org.openpps.client.problem;

import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;

/**
 * What the register says about a request that it did not carry out (RFC 9457). A code that this
 * release does not know is kept as it came, because the register may be newer than its caller.
 *
 * @param status the HTTP status
 * @param code the stable code
 * @param title what the code means
 * @param detail what happened this time
 * @param hint how to mend it; empty where the register gave none
 * @param instance names this very request in the register's log
 * @param errors everything wrong with the body
 */
public record Problem(
    int status,
    String code,
    String title,
    String detail,
    String hint,
    Optional<String> instance,
    List<Finding> errors) {
  /** The code under which the register says that it cannot tell whether a filing took effect. */
  public static final String OUTCOME_UNKNOWN = "outcome-unknown";

  /** Fills what was left out and copies. */
  public Problem {
    code = code == null ? "status-" + status : code;
    title = title == null ? "" : title;
    detail = detail == null ? title : detail;
    hint = hint == null ? "" : hint;
    instance = instance == null ? Optional.empty() : instance;
    errors = errors == null ? List.of() : List.copyOf(errors);
  }

  /** A problem told by the status alone: something between caller and register answered. */
  public static Problem ofStatus(int status) {
    String title = "The answer had the status " + status + " and no problem document.";
    return new Problem(status, null, title, title, null, Optional.empty(), List.of());
  }

  /** The same problem with the status it came with, whatever the document says of its status. */
  public Problem at(int answered) {
    return code.equals("status-" + status)
        ? ofStatus(answered)
        : new Problem(answered, code, title, detail, hint, instance, errors);
  }

  /** The code of the catalogue, if this release knows it. */
  public Optional<ErrorCode> known() {
    return ErrorCode.ofCode(code);
  }

  /** Whether the register itself cannot tell if the filing took effect. */
  public boolean outcomeUnknown() {
    return code.equals(OUTCOME_UNKNOWN);
  }
}
