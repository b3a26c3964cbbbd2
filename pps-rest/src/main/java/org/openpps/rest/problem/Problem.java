package org.openpps.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

/**
 * A problem document of RFC 9457, with the register's stable code.
 *
 * @param type a tag URI (RFC 4151) of the code; it names and is not meant to be fetched
 * @param title what the code means, the same for each problem of the code
 * @param status the HTTP status, as in the status line
 * @param detail what happened this time, in plain words
 * @param code the stable code
 * @param hint how to mend it, in one plain sentence
 * @param instance {@code urn:uuid:} of this very request, as in the {@code X-Request-Id} header and
 *     the server's log
 * @param errors everything wrong with the body, each with its pointer
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    String hint,
    Optional<String> instance,
    List<ProblemError> errors) {
  /** RFC 9457, section 6.1. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPE_PREFIX = "tag:openpps.org,2026:error/";

  /** Copies the list. */
  public Problem {
    errors = List.copyOf(errors);
  }

  /** The problem that tells of {@code refusal}. */
  public static Problem of(RegisterException refusal) {
    List<ProblemError> errors = refusal.violations().stream().map(ProblemError::of).toList();
    String detail =
        errors.size() > 1
            ? "The body was refused for " + errors.size() + " reasons; each stands in errors."
            : refusal.getMessage();
    return of(refusal.code(), ProblemStatus.of(refusal.code()), detail, errors);
  }

  /** A problem without a place in a body. */
  public static Problem of(ErrorCode code, int status, String detail) {
    return of(code, status, detail, List.of());
  }

  /** The problem that tells of a status which the HTTP layer decided on. */
  public static Problem ofStatus(int status) {
    ErrorCode code = ProblemStatus.codeOf(status);
    return of(code, status, code.meaning());
  }

  /** The same problem, tied to the request that met it. */
  public Problem at(String requestId) {
    return new Problem(
        type, title, status, detail, code, hint, Optional.of("urn:uuid:" + requestId), errors);
  }

  private static Problem of(ErrorCode code, int status, String detail, List<ProblemError> errors) {
    return new Problem(
        TYPE_PREFIX + code.code(),
        code.meaning(),
        status,
        detail,
        code.code(),
        code.fix(),
        Optional.empty(),
        errors);
  }
}
