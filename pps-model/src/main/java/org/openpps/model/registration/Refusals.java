package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.List;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;

/** The violations found while one command is decided, so that the caller learns of all at once. */
final class Refusals {
  private final List<Violation> violations = new ArrayList<>();

  void add(String pointer, ErrorCode code) {
    violations.add(Violation.of(pointer, code));
  }

  void require(boolean holds, String pointer, ErrorCode code) {
    if (!holds) {
      add(pointer, code);
    }
  }

  boolean any() {
    return !violations.isEmpty();
  }

  void raise() {
    if (any()) {
      throw new RefusedException(violations);
    }
  }
}
