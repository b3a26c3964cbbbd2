package org.openpps.model.identifier;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/** The ways in which people write a digest down. */
final class DigestForm {
  private static final Pattern URI =
      Pattern.compile("(?i:ni)://[^/?#;]*/([^;/?#]+);([A-Za-z0-9_-]+)(?:\\?[^#]*)?");
  private static final Pattern HEX =
      Pattern.compile("(?:(sha-?256|sha-?512):)?([0-9a-f]+)", Pattern.CASE_INSENSITIVE);

  private DigestForm() {}

  static NamedInformation parse(String typed) {
    String text = typed.strip();
    Matcher uri = URI.matcher(text);
    if (uri.matches()) {
      return new NamedInformation(uri.group(1), uri.group(2));
    }
    Matcher hex = HEX.matcher(text);
    if (hex.matches()) {
      return ofHex(hex.group(1), hex.group(2));
    }
    throw new RefusedException(ErrorCode.DIGEST_FORM);
  }

  private static NamedInformation ofHex(String prefix, String digits) {
    for (DigestAlgorithm algorithm : DigestAlgorithm.values()) {
      boolean fits = digits.length() == 2 * algorithm.octets();
      if (fits && (prefix == null || same(prefix, algorithm))) {
        return NamedInformation.of(algorithm.code(), HexFormat.of().parseHex(digits));
      }
    }
    throw new RefusedException(ErrorCode.DIGEST_FORM);
  }

  private static boolean same(String prefix, DigestAlgorithm algorithm) {
    String plain = prefix.toLowerCase(Locale.ROOT).replace("-", "");
    return plain.equals(algorithm.code().replace("-", ""));
  }
}
