package org.openpps.model.error;

import java.util.List;

/**
 * The root of everything the register refuses or cannot do. Carries a stable code; where an input
 * is at fault also every violation found in it, each with its pointer.
 */
public class RegisterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient List<Violation> violations;

  /** A failure with one code and no particular place in an input. */
  public RegisterException(ErrorCode code, String message) {
    super(message);
    this.code = code;
    this.violations = List.of();
  }

  /** A failure caused by another one. */
  public RegisterException(ErrorCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
    this.violations = List.of();
  }

  /** A refusal of an input for all the violations found in it. */
  protected RegisterException(ErrorCode code, List<Violation> violations) {
    super(sentence(violations));
    this.code = code;
    this.violations = List.copyOf(violations);
  }

  /** The stable machine code. */
  public ErrorCode code() {
    return code;
  }

  /** What is wrong in the input and where; empty when no input is at fault. */
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }

  private static String sentence(List<Violation> violations) {
    return violations.stream()
        .map(v -> v.pointer().isEmpty() ? v.message() : v.pointer() + ": " + v.message())
        .reduce((a, b) -> a + " " + b)
        .orElseThrow(() -> new IllegalArgumentException("a refusal needs a violation"));
  }
}
