package org.openpps.model.preflight;

import org.openpps.model.error.Violation;

/**
 * Something for which the filing would be refused.
 *
 * @param pointer RFC 6901 pointer to the offending value
 * @param code the stable code
 * @param message one plain sentence
 * @param hint how to mend it
 * @param source where the rule comes from
 */
public record PreflightError(
    String pointer, String code, String message, String hint, String source) {
  static PreflightError of(Violation violation) {
    return new PreflightError(
        violation.pointer(),
        violation.code().code(),
        violation.message(),
        violation.hint(),
        violation.code().source());
  }
}
