package org.openpps.model.identifier;

import java.util.Optional;
import org.openpps.model.error.ErrorCode;

/** New Zealand Business Number: a GS1 location number of thirteen digits that begins with 94. */
final class Nzbn {
  private static final int LENGTH = 13;

  private Nzbn() {}

  static Optional<ErrorCode> problem(String nzbn) {
    if (!Separators.digits(nzbn, LENGTH) || !nzbn.startsWith("94")) {
      return Optional.of(ErrorCode.NZBN_FORM);
    }
    return checkDigit(nzbn) == nzbn.charAt(LENGTH - 1) - '0'
        ? Optional.empty()
        : Optional.of(ErrorCode.NZBN_CHECK_DIGIT);
  }

  /** GS1 General Specifications, section 7.9.1: weights 1 and 3 in turn from the left. */
  private static int checkDigit(String nzbn) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += (nzbn.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10;
  }
}
