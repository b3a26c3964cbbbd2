package org.openpps.model.identifier;

import java.util.Optional;
import org.openpps.model.error.ErrorCode;

/**
 * Nationality and registration marks of an aircraft (Convention on International Civil Aviation,
 * Annex 7), for example {@code C-FYXW}. They can pass to another aircraft, so that the maker's
 * serial number is the better key where there is one. They have no check digit.
 */
final class AircraftMarks {
  private AircraftMarks() {}

  /** Capitals without blanks and hyphens, {@code CFYXW}. */
  static String normalise(String typed) {
    return Separators.capitals(typed);
  }

  /** Every nationality mark has a letter as its first or second character. */
  static Optional<ErrorCode> problem(String marks) {
    return marks.matches("(?:[A-Z][0-9A-Z]|[0-9][A-Z])[0-9A-Z]{0,6}")
        ? Optional.empty()
        : Optional.of(ErrorCode.AIRCRAFT_MARKS_FORM);
  }
}
