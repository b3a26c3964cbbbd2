package org.openpps.model.identifier;

import org.openpps.model.canonical.CanonicalText;

/** Characters that people put between the digits of an identifier and that mean nothing there. */
final class Separators {
  private Separators() {}

  /** The text without blanks, hyphens, and characters that show as nothing. */
  static String dropped(String text) {
    if (digits(text, text.length())) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(c -> !meaningless(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** The same with a–z as A–Z, by arithmetic and not by a JDK's tables. */
  static String capitals(String text) {
    StringBuilder capitals = new StringBuilder(dropped(text));
    for (int i = 0; i < capitals.length(); i++) {
      char c = capitals.charAt(i);
      capitals.setCharAt(i, c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
    }
    return capitals.toString();
  }

  /** The text with A–Z as a–z; nothing is dropped. */
  static String small(String text) {
    StringBuilder small = new StringBuilder(text);
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      small.setCharAt(i, c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
    }
    return small.toString();
  }

  /** Whether all characters are ASCII digits and there are {@code count} of them. */
  static boolean digits(String text, int count) {
    if (text.length() != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Blanks, tabulators, hyphens and dashes, and characters that show as nothing. */
  static boolean meaningless(int c) {
    return c == '\t'
        || c == '-'
        || c >= 0x2010 && c <= 0x2015
        || c == 0x2212
        || CanonicalText.isBlank(c)
        || CanonicalText.isInvisible(c);
  }
}
