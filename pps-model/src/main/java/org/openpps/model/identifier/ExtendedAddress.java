package org.openpps.model.identifier;

import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;

/** Identifier of 64 bits of a network interface (IEEE 802, EUI-64). It has no check digit. */
final class ExtendedAddress {
  private static final int GROUP_BIT = 1;
  private static final int LOCAL_BIT = 2;

  private ExtendedAddress() {}

  /** Lower case with colons; the trimmed text if it is no such identifier. */
  static String normalise(String typed) {
    return OctetGroups.canonical(MakerText.normalise(typed));
  }

  static Optional<ErrorCode> problem(String eui) {
    if (!OctetGroups.isCanonical(eui)) {
      return Optional.of(ErrorCode.EUI_64_FORM);
    }
    if (OctetGroups.unset(eui)) {
      return Optional.of(ErrorCode.IDENTIFIER_PLACEHOLDER);
    }
    return (firstOctet(eui) & GROUP_BIT) == 0
        ? Optional.empty()
        : Optional.of(ErrorCode.MAC_GROUP_ADDRESS);
  }

  static List<IdentifierWarning> warnings(String eui) {
    return (firstOctet(eui) & LOCAL_BIT) == 0
        ? List.of()
        : List.of(IdentifierWarning.ADDRESS_SET_LOCALLY);
  }

  private static int firstOctet(String eui) {
    return Integer.parseInt(eui.substring(0, 2), 16);
  }
}
