package org.openpps.model.identifier;

import java.util.Optional;
import org.openpps.model.error.ErrorCode;

/**
 * Official number of a ship in the Australian register of ships: six digits with leading zeros,
 * recorded without {@code ON} in front (PPSR glossary, official number). It has no check digit.
 */
final class OfficialNumber {
  private OfficialNumber() {}

  /** The digits alone. */
  static String normalise(String typed) {
    String text = Separators.capitals(typed);
    return text.matches("O\\.?N\\.?[0-9]+") ? text.replaceAll("[ON.]", "") : text;
  }

  static Optional<ErrorCode> problem(String number) {
    if (!Separators.digits(number, 6)) {
      return Optional.of(ErrorCode.OFFICIAL_NUMBER_FORM);
    }
    return number.equals("000000")
        ? Optional.of(ErrorCode.IDENTIFIER_PLACEHOLDER)
        : Optional.empty();
  }
}
