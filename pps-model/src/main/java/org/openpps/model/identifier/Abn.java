package org.openpps.model.identifier;

import java.util.Optional;
import org.openpps.model.error.ErrorCode;

/**
 * Australian Business Number: two check digits, then nine digits, which for a company are its ACN.
 * The check is published as: subtract 1 from the first digit; weights 10, 1, 3, 5 … 19; the sum is
 * a multiple of 89. Since check digits are issued from 11 to 99 alone, we compute them and compare:
 * a 10, or a leading zero, would be the second spelling of another number.
 */
final class Abn {
  private static final int LENGTH = 11;

  private Abn() {}

  static Optional<ErrorCode> problem(String abn) {
    if (!Separators.digits(abn, LENGTH)) {
      return Optional.of(ErrorCode.ABN_FORM);
    }
    return checkDigits(abn) == Integer.parseInt(abn.substring(0, 2))
        ? Optional.empty()
        : Optional.of(ErrorCode.ABN_CHECK_DIGITS);
  }

  /** The last nine digits if they could be an ACN: a strong hint, no proof. */
  static Optional<String> acnTail(String abn) {
    if (problem(abn).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(abn.substring(2)).filter(tail -> Acn.problem(tail).isEmpty());
  }

  /** The ABN of a company: two check digits, then its ACN. */
  static String ofAcn(String acn) {
    return checkDigits("00" + acn) + acn;
  }

  private static int checkDigits(String abn) {
    int sum = 0;
    for (int i = 2; i < LENGTH; i++) {
      sum += (abn.charAt(i) - '0') * (2 * i - 1);
    }
    return 99 - sum % 89;
  }
}
