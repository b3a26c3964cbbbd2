package org.openpps.model.identifier;

import java.util.Optional;
import org.openpps.model.error.ErrorCode;

/**
 * International Mobile Equipment Identity (3GPP TS 23.003, section 6.2): fourteen digits and a
 * check digit by Luhn's formula (annex B). The IMEISV has the same fourteen digits, then two that
 * change with the software and no check digit; both name one device.
 */
final class Imei {
  private static final int PAYLOAD = 14;

  private Imei() {}

  /** The digits alone, without {@code IMEI} in front. */
  static String normalise(String typed) {
    return withoutName(Separators.capitals(typed), "IMEI");
  }

  /** The digits alone, without {@code IMEISV} in front. */
  static String normaliseWithVersion(String typed) {
    return withoutName(Separators.capitals(typed), "IMEISV");
  }

  static Optional<ErrorCode> problem(String imei) {
    if (!Separators.digits(imei, PAYLOAD + 1)) {
      return Optional.of(ErrorCode.IMEI_FORM);
    }
    if (checkDigit(imei) != imei.charAt(PAYLOAD) - '0') {
      return Optional.of(ErrorCode.IMEI_CHECK_DIGIT);
    }
    return unset(imei);
  }

  static Optional<ErrorCode> problemWithVersion(String imeisv) {
    return Separators.digits(imeisv, PAYLOAD + 2)
        ? unset(imeisv)
        : Optional.of(ErrorCode.IMEISV_FORM);
  }

  /** The IMEI of the device that has this IMEISV. */
  static String withoutVersion(String imeisv) {
    return imeisv.substring(0, PAYLOAD) + checkDigit(imeisv);
  }

  private static String withoutName(String text, String name) {
    return text.startsWith(name) ? text.substring(name.length()).replaceFirst("^:", "") : text;
  }

  private static Optional<ErrorCode> unset(String digits) {
    return digits.startsWith("0".repeat(PAYLOAD))
        ? Optional.of(ErrorCode.IDENTIFIER_PLACEHOLDER)
        : Optional.empty();
  }

  /** Luhn's formula: every second digit doubled, its digits added. */
  private static int checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < PAYLOAD; i++) {
      int digit = (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 2);
      sum += digit / 10 + digit % 10;
    }
    return (10 - sum % 10) % 10;
  }
}
