package org.openpps.rest.problem;

import org.openpps.model.error.Violation;

/**
 * One thing wrong with the body of a request.
 *
 * @param pointer RFC 6901 pointer into the body; empty for the whole body
 * @param code the stable code of the rule that was broken
 * @param message one plain sentence
 * @param hint how to mend it, in one plain sentence
 */
public record ProblemError(String pointer, String code, String message, String hint) {
  static ProblemError of(Violation violation) {
    return new ProblemError(
        violation.pointer(), violation.code().code(), violation.message(), violation.hint());
  }
}
