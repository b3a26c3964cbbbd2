package org.openpps.model.identifier;

import java.util.Optional;
import org.openpps.model.error.ErrorCode;

/**
 * Hull identification number of a watercraft: 14 letters and digits (ISO 10087; PPS Regulations
 * 2010 (Cth), Schedule 1, Part 2), or the 12 of the United States without the country in front (33
 * CFR 181.23). Case, dashes and blanks do not count. It has no check digit.
 */
final class HullNumber {
  private HullNumber() {}

  /** Capitals without separators, and without {@code HIN} in front of a whole number. */
  static String normalise(String typed) {
    String text = Separators.capitals(typed);
    return text.matches("HIN[0-9A-Z]{12}|HIN[0-9A-Z]{14}") ? text.substring(3) : text;
  }

  static Optional<ErrorCode> problem(String hull) {
    if (!hull.matches("[0-9A-Z]{12}|[0-9A-Z]{14}")) {
      return Optional.of(ErrorCode.HIN_FORM);
    }
    return SerialNumber.isPlaceholder(hull)
        ? Optional.of(ErrorCode.IDENTIFIER_PLACEHOLDER)
        : Optional.empty();
  }
}
