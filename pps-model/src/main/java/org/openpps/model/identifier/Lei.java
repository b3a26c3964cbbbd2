package org.openpps.model.identifier;

import java.util.Optional;
import org.openpps.model.error.ErrorCode;

/**
 * Legal Entity Identifier (ISO 17442-1): eighteen letters and digits, then two check digits by ISO
 * 7064 MOD 97-10 over the whole, with letters counted as 10 to 35. Check digits are issued from 02
 * to 98 alone: 00, 01 and 99 would be second spellings.
 */
final class Lei {
  private static final int LENGTH = 20;
  private static final int CHECK_DIGITS = 2;

  private Lei() {}

  /** Capitals without separators, and without {@code LEI} in front of a whole identifier. */
  static String normalise(String typed) {
    String text = Separators.capitals(typed);
    return text.startsWith("LEI") && text.length() > LENGTH ? text.substring(3) : text;
  }

  static Optional<ErrorCode> problem(String lei) {
    if (!lei.matches("[0-9A-Z]{18}[0-9]{2}")) {
      return Optional.of(ErrorCode.LEI_FORM);
    }
    int check = Integer.parseInt(lei.substring(LENGTH - CHECK_DIGITS));
    return check == checkDigits(lei.substring(0, LENGTH - CHECK_DIGITS))
        ? Optional.empty()
        : Optional.of(ErrorCode.LEI_CHECK_DIGITS);
  }

  private static int checkDigits(String payload) {
    int remainder = 0;
    for (char c : payload.toCharArray()) {
      remainder =
          c <= '9' ? (remainder * 10 + c - '0') % 97 : (remainder * 100 + c - 'A' + 10) % 97;
    }
    return 98 - remainder * 100 % 97;
  }
}
