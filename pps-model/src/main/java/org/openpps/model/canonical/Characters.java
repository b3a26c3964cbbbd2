package org.openpps.model.canonical;

/**
 * Classes of characters, written out by code point so that no JDK's Unicode tables can move them
 * under bytes already hashed.
 */
final class Characters {
  private Characters() {}

  static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** Whether a surrogate stands alone or a noncharacter occurs: neither may be in I-JSON. */
  static boolean anyForbiddenInJson(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0xD800) {
        return text.codePoints().skip(i).anyMatch(Characters::forbiddenInJson);
      }
    }
    return false;
  }

  /** A surrogate read as a code point stands alone. */
  static boolean forbiddenInJson(int codePoint) {
    return codePoint >= 0xD800 && codePoint <= 0xDFFF || noncharacter(codePoint);
  }

  /** The 66 noncharacters of Unicode, section 23.7. */
  static boolean noncharacter(int codePoint) {
    return codePoint >= 0xFDD0 && codePoint <= 0xFDEF || (codePoint & 0xFFFE) == 0xFFFE;
  }

  /** C0, DEL and C1. */
  static boolean control(int codePoint) {
    return codePoint < 0x20 || codePoint >= 0x7F && codePoint <= 0x9F;
  }

  /** Characters that show as an empty space, other than the plain blank. */
  static boolean otherBlank(int c) {
    return c == 0xA0
        || c == 0x1680
        || c >= 0x2000 && c <= 0x200A
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x2800
        || c == 0x3000
        || c == 0x3164
        || c == 0xFFA0;
  }

  /** Characters that show as nothing: soft hyphen, joiners, marks of direction, tags. */
  static boolean invisible(int c) {
    return c == 0xAD
        || c == 0x61C
        || c == 0x180E
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c == 0xFEFF
        || c >= 0xFFF9 && c <= 0xFFFB
        || c == 0xE0001
        || c >= 0xE0020 && c <= 0xE007F;
  }
}
