package org.openpps.model.note;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.openpps.model.canonical.Base64Text;
import org.openpps.model.error.RefusedException;

/** Fields of a line. Only what writing gives is read; anything else is absent. */
final class Field {
  private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,18}");

  private Field() {}

  /** A number of ASCII digits without leading zeros, at most 2⁶³−1. */
  static OptionalLong decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(text));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  /** Octets in standard base64 with padding. */
  static Optional<byte[]> base64(String text) {
    try {
      return Optional.of(Base64Text.parse(text));
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }
}
