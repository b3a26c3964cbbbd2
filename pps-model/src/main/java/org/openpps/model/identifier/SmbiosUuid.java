package org.openpps.model.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpps.model.error.ErrorCode;

/** System UUID of SMBIOS (DSP0134, type 1), in the text form of RFC 9562. */
final class SmbiosUuid {
  private static final Pattern TYPED =
      Pattern.compile(
          "(?:urn:uuid:)?(\\{)?([0-9a-f]{8})(-?)([0-9a-f]{4})\\3([0-9a-f]{4})\\3([0-9a-f]{4})\\3"
              + "([0-9a-f]{12})(\\})?",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> UNSET =
      Set.of("00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff");

  /** Constants that board makers ship in place of a UUID, in both orders of octets. */
  private static final Set<String> SHIPPED =
      Set.of(
          "03000200-0400-0500-0006-000700080009",
          "00020003-0004-0005-0006-000700080009",
          "12345678-1234-5678-90ab-cddeefaabbcc",
          "78563412-3412-7856-90ab-cddeefaabbcc");

  private SmbiosUuid() {}

  /** Lower case, 8-4-4-4-12; the trimmed text if it is no UUID. */
  static String normalise(String typed) {
    String text = MakerText.normalise(typed);
    Matcher parts = TYPED.matcher(text);
    if (!parts.matches() || (parts.group(1) == null) != (parts.group(8) == null)) {
      return text;
    }
    return String.join(
            "-", parts.group(2), parts.group(4), parts.group(5), parts.group(6), parts.group(7))
        .toLowerCase(Locale.ROOT);
  }

  static Optional<ErrorCode> problem(String uuid) {
    if (!TYPED.matcher(uuid).matches() || uuid.length() != 36) {
      return Optional.of(ErrorCode.UUID_FORM);
    }
    if (UNSET.contains(uuid)) {
      return Optional.of(ErrorCode.UUID_UNSET);
    }
    return SHIPPED.contains(uuid)
        ? Optional.of(ErrorCode.IDENTIFIER_PLACEHOLDER)
        : Optional.empty();
  }

  /**
   * The same sixteen octets read with the first three fields in the other order: since SMBIOS 2.6
   * they are little-endian, and tools disagree (DSP0134, section 7.2.1).
   */
  static String otherByteOrder(String uuid) {
    return swapped(uuid, 0, 8)
        + "-"
        + swapped(uuid, 9, 13)
        + "-"
        + swapped(uuid, 14, 18)
        + uuid.substring(18);
  }

  private static String swapped(String uuid, int from, int to) {
    StringBuilder field = new StringBuilder();
    for (int i = to; i > from; i -= 2) {
      field.append(uuid, i - 2, i);
    }
    return field.toString();
  }
}
