package org.openpps.model.identifier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openpps.model.error.ErrorCode;

/** Hardware address of 48 bits (IEEE 802, EUI-48). */
final class MacAddress {
  private static final Pattern TYPED =
      Pattern.compile(
          "[0-9a-f]{2}([:-]?)(?:[0-9a-f]{2}\\1){4}[0-9a-f]{2}"
              + "|[0-9a-f]{4}\\.[0-9a-f]{4}\\.[0-9a-f]{4}",
          Pattern.CASE_INSENSITIVE);
  private static final int CANONICAL_LENGTH = 17;
  private static final int GROUP_BIT = 1;
  private static final int LOCAL_BIT = 2;

  private MacAddress() {}

  /** Lower case with colons; the trimmed text if it is no address. */
  static String normalise(String typed) {
    String text = MakerText.normalise(typed);
    if (!TYPED.matcher(text).matches()) {
      return text;
    }
    return text.replaceAll("[:.-]", "").toLowerCase(Locale.ROOT).replaceAll("(..)(?=.)", "$1:");
  }

  static Optional<ErrorCode> problem(String mac) {
    if (mac.length() != CANONICAL_LENGTH || !TYPED.matcher(mac).matches()) {
      return Optional.of(ErrorCode.MAC_FORM);
    }
    if ((firstOctet(mac) & GROUP_BIT) != 0) {
      return Optional.of(ErrorCode.MAC_GROUP_ADDRESS);
    }
    return mac.equals("00:00:00:00:00:00")
        ? Optional.of(ErrorCode.IDENTIFIER_PLACEHOLDER)
        : Optional.empty();
  }

  /** Whether the address was set by software, so that no maker stands behind it. */
  static boolean locallyAdministered(String mac) {
    return problem(mac).isEmpty() && (firstOctet(mac) & LOCAL_BIT) != 0;
  }

  static List<IdentifierWarning> warnings(String mac) {
    return locallyAdministered(mac) ? List.of(IdentifierWarning.ADDRESS_SET_LOCALLY) : List.of();
  }

  private static int firstOctet(String mac) {
    return Integer.parseInt(mac.substring(0, 2), 16);
  }
}
