package org.openpps.model.canonical;

import java.util.Base64;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/**
 * Octets as text: base64 of RFC 4648, section 4, with padding. Reading accepts only what writing
 * gives, so that no two texts stand for the same octets.
 */
public final class Base64Text {
  private Base64Text() {}

  /** Writes octets. */
  public static String write(byte[] octets) {
    return Base64.getEncoder().encodeToString(octets);
  }

  /**
   * Reads octets. Missing padding, line breaks, and trailing bits that are not zero are refused.
   *
   * @throws RefusedException {@code base64-form}
   */
  public static byte[] parse(String text) {
    try {
      byte[] octets = Base64.getDecoder().decode(text);
      if (write(octets).equals(text)) {
        return octets;
      }
    } catch (IllegalArgumentException e) {
      throw new RefusedException(ErrorCode.BASE64_FORM);
    }
    throw new RefusedException(ErrorCode.BASE64_FORM);
  }
}
