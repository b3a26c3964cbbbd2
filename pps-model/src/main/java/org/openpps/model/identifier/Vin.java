package org.openpps.model.identifier;

import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;

/**
 * Vehicle identification number (ISO 3779): seventeen letters and digits without I, O and Q. The
 * ninth is a check digit where the law demands one (49 CFR 565.15 (c), Canada alike), that is, for
 * makers whose number begins with 1 to 5 (ISO 3780, North America). Elsewhere the place is the
 * maker's own, so that a check which fails there is a warning.
 */
final class Vin {
  private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
  private static final String VALUES_OF_LETTERS = "12345678123457923456789";
  private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
  private static final int CHECK_PLACE = 8;

  private Vin() {}

  /** Capitals without separators. */
  static String normalise(String typed) {
    return Separators.capitals(typed);
  }

  static Optional<ErrorCode> problem(String vin) {
    if (!vin.matches("[0-9A-HJ-NPR-Z]{17}")) {
      return Optional.of(ErrorCode.VIN_FORM);
    }
    return northAmerican(vin) && !checks(vin)
        ? Optional.of(ErrorCode.VIN_CHECK_DIGIT)
        : Optional.empty();
  }

  static List<IdentifierWarning> warnings(String vin) {
    return checks(vin) ? List.of() : List.of(IdentifierWarning.VIN_CHECK_DIGIT);
  }

  private static boolean northAmerican(String vin) {
    return vin.charAt(0) >= '1' && vin.charAt(0) <= '5';
  }

  private static boolean checks(String vin) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += value(vin.charAt(i)) * WEIGHTS[i];
    }
    int remainder = sum % 11;
    return vin.charAt(CHECK_PLACE) == (remainder == 10 ? 'X' : (char) ('0' + remainder));
  }

  private static int value(char c) {
    return (c <= '9' ? c : VALUES_OF_LETTERS.charAt(LETTERS.indexOf(c))) - '0';
  }
}
