package org.openpps.model.identifier;

import org.openpps.model.canonical.CanonicalText;

/** Characters that people put between the digits of an identifier and that mean nothing there. */
final class Separators {
  private Separators() {}

  /** The text without blanks, hyphens, and characters that show as nothing. */
  static String dropped(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(c -> !meaningless(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Whether all characters are ASCII digits and there are {@code count} of them. */
  static boolean digits(String text, int count) {
    return text.length() == count && text.chars().allMatch(c -> c >= '0' && c <= '9');
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
