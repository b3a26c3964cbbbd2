package org.openpps.model.identifier;

import java.util.Optional;
import org.openpps.model.error.ErrorCode;

/**
 * Number under which IP Australia registers a patent, trade mark, design or plant breeder's right,
 * or an application for one: up to ten digits; of plant breeder's rights also year and number,
 * {@code 2014/123}. They have no check digit.
 */
final class IpNumber {
  private IpNumber() {}

  /** Without separators, and without {@code AU} in front. */
  static String normalise(String typed) {
    String text = Separators.capitals(typed);
    return text.startsWith("AU") ? text.substring(2) : text;
  }

  static Optional<ErrorCode> problem(String number) {
    if (!number.matches("[0-9]{1,10}")) {
      return Optional.of(ErrorCode.IP_NUMBER_FORM);
    }
    return number.matches("0+") ? Optional.of(ErrorCode.IDENTIFIER_PLACEHOLDER) : Optional.empty();
  }

  static Optional<ErrorCode> problemOfPlantRight(String number) {
    return number.matches("[0-9]{4}/[0-9]{1,4}") ? Optional.empty() : problem(number);
  }
}
