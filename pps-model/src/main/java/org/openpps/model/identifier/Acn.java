package org.openpps.model.identifier;

import java.util.Optional;
import org.openpps.model.error.ErrorCode;

/**
 * Australian Company Number: nine digits, the last a check digit (ASIC, weights 8 to 1). The
 * numbers of registered bodies (ARBN) and of registered schemes (ARSN) are made in the same way.
 */
final class Acn {
  private static final int LENGTH = 9;

  private Acn() {}

  static Optional<ErrorCode> problem(String acn) {
    return problem(acn, ErrorCode.ACN_FORM, ErrorCode.ACN_CHECK_DIGIT);
  }

  /** What is wrong with a number of this make, told by the codes of its own scheme. */
  static Optional<ErrorCode> problem(String acn, ErrorCode form, ErrorCode check) {
    if (!Separators.digits(acn, LENGTH)) {
      return Optional.of(form);
    }
    if (checkDigit(acn) != acn.charAt(LENGTH - 1) - '0') {
      return Optional.of(check);
    }
    // The arithmetic holds for nine zeros, which no company has.
    return acn.equals("0".repeat(LENGTH))
        ? Optional.of(ErrorCode.IDENTIFIER_PLACEHOLDER)
        : Optional.empty();
  }

  private static int checkDigit(String acn) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += (acn.charAt(i) - '0') * (LENGTH - 1 - i);
    }
    return (10 - sum % 10) % 10;
  }
}
