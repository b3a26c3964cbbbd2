package org.openpps.store.manifest;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/**
 * One line of a manifest (RFC 8493, section 2.1.3).
 *
 * @param digest 32 octets of SHA-256 or 64 of SHA-512
 * @param path as it is written
 */
record ManifestLine(byte[] digest, String path) {
  private static final Pattern FORM =
      Pattern.compile("([0-9a-fA-F]{64}|[0-9a-fA-F]{128})[ \\t]+(\\S.{0,4095})");

  static ManifestLine parse(String line, long number) {
    Matcher matcher = FORM.matcher(line);
    if (!matcher.matches()) {
      throw new RefusedException(
          "", ErrorCode.MANIFEST_FORM, "Line " + number + " of the manifest is not of its form.");
    }
    return new ManifestLine(
        HexFormat.of().parseHex(matcher.group(1).toLowerCase(Locale.ROOT)), matcher.group(2));
  }
}
