package org.openpps.model.error;

import java.util.Objects;

/**
 * One thing wrong with an input.
 *
 * @param pointer RFC 6901 JSON pointer to the offending value; empty for the whole input
 * @param code the stable code of the rule that was broken
 * @param message one plain sentence about this very value, fit to be shown to the caller
 */
public record Violation(String pointer, ErrorCode code, String message) {
  /** Requires all components. */
  public Violation {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }

  /** A violation told in the words of the catalogue. */
  public static Violation of(String pointer, ErrorCode code) {
    return new Violation(pointer, code, code.meaning());
  }

  /**
   * The same violation seen from one level further out: {@code prefix} is put before the pointer.
   */
  public Violation under(String prefix) {
    return new Violation(prefix + pointer, code, message);
  }

  /** How the caller can mend the input, in one plain sentence. */
  public String hint() {
    return code.fix();
  }
}
