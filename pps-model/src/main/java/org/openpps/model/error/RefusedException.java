package org.openpps.model.error;

import java.util.List;

/** An input was refused; nothing was written. Holds every violation found, not the first alone. */
public final class RefusedException extends RegisterException {
  private static final long serialVersionUID = 1L;

  /** Refuses an input for all of {@code violations}, the first of which gives the code. */
  public RefusedException(List<Violation> violations) {
    super(violations.get(0).code(), violations);
  }

  /** Refuses an input for one reason at one place. */
  public RefusedException(String pointer, ErrorCode code, String message) {
    this(List.of(new Violation(pointer, code, message)));
  }

  /** Refuses an input as a whole, in the words of the catalogue. */
  public RefusedException(ErrorCode code) {
    this(List.of(Violation.of("", code)));
  }
}
