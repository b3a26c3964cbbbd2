package org.openpps.model.identifier;

import java.util.Optional;
import org.openpps.model.error.ErrorCode;

/**
 * Number that a maker stamped on a chassis or a whole machine, in the maker's own form: letters and
 * digits. In Australia the VIN comes first, then the chassis number, then the manufacturer's number
 * (PPS Regulations 2010 (Cth), Schedule 1, Part 2). Vehicles made before 17-character VINs (before
 * 1981, in Australia 1989) are identified by it.
 */
final class ChassisNumber {
  private ChassisNumber() {}

  /** Capitals without separators. */
  static String normalise(String typed) {
    return Separators.capitals(typed);
  }

  static Optional<ErrorCode> problem(String number) {
    if (!number.matches("[0-9A-Z]{1,40}")) {
      return Optional.of(ErrorCode.CHASSIS_NUMBER_FORM);
    }
    return SerialNumber.isPlaceholder(number)
        ? Optional.of(ErrorCode.IDENTIFIER_PLACEHOLDER)
        : Optional.empty();
  }
}
