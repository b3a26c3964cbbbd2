package org.openpps.model.identifier;

import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;

/**
 * World Wide Name of 64 bits of a disk or port (INCITS FC-FS, Name_Identifier). The first
 * hexadecimal digit (NAA) tells who gave it: 1, 2, 5 and C to F a maker, 3 somebody on site. It has
 * no check digit.
 */
final class WorldWideName {
  private WorldWideName() {}

  /** Lower case with colons, without {@code 0x} or {@code naa.} in front. */
  static String normalise(String typed) {
    String text = MakerText.normalise(typed);
    return OctetGroups.canonical(text.replaceFirst("^(?i:0x|naa\\.|wwn-0x)", ""));
  }

  static Optional<ErrorCode> problem(String wwn) {
    if (OctetGroups.unset(wwn)) {
      return Optional.of(ErrorCode.IDENTIFIER_PLACEHOLDER);
    }
    return OctetGroups.isCanonical(wwn) && "1235cdef".indexOf(wwn.charAt(0)) >= 0
        ? Optional.empty()
        : Optional.of(ErrorCode.WWN_FORM);
  }

  static List<IdentifierWarning> warnings(String wwn) {
    return wwn.charAt(0) == '3' ? List.of(IdentifierWarning.ADDRESS_SET_LOCALLY) : List.of();
  }
}
