package org.openpps.client.print;

/**
 * Text as it may go to a terminal: what would steer the terminal or turn the direction of reading
 * is made visible, because a document can come from anybody.
 */
public final class Plain {
  private Plain() {}

  /** The text in one line. */
  public static String line(String text) {
    return cleaned(text, " ");
  }

  /** The text with its line feeds, each line after the first indented. */
  public static String block(String text, int indent) {
    return cleaned(text, "\n" + " ".repeat(indent));
  }

  private static String cleaned(String text, String lineFeed) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                clean.append(lineFeed);
              } else {
                clean.appendCodePoint(steering(c) ? 0xFFFD : c);
              }
            });
    return clean.toString();
  }

  private static boolean steering(int c) {
    return Character.isISOControl(c)
        || c == 0x061C
        || c >= 0x200E && c <= 0x200F
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }
}
