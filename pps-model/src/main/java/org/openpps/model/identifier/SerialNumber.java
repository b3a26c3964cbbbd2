package org.openpps.model.identifier;

/**
 * How serial numbers are compared. A serial number is kept and hashed as it was given; the form
 * made here is a search key. It is made by arithmetic and lists alone, never by a JDK's Unicode
 * tables, so that a newer JDK finds what an older one stored.
 */
public final class SerialNumber {
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  private SerialNumber() {}

  /**
   * The key under which a serial number is found: full-width forms folded to ASCII, a–z to A–Z,
   * then without blanks, hyphens, dashes, {@code _ . / :} and characters that show as nothing. All
   * other characters stay. Empty if nothing remains.
   */
  public static String canonical(String serial) {
    StringBuilder key = new StringBuilder(serial.length());
    serial
        .codePoints()
        .map(SerialNumber::folded)
        .filter(c -> !Separators.meaningless(c) && "_./:".indexOf(c) < 0)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  /**
   * Whether this is what makers leave in where a serial number should be: a text of the published
   * list, one character over and over, or nothing at all.
   */
  public static boolean isPlaceholder(String serial) {
    String key = canonical(serial);
    return key.isEmpty() || repeats(key) || Placeholders.contains(key);
  }

  private static int folded(int c) {
    int narrow = c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? c - FULL_WIDTH_OFFSET : c;
    return narrow >= 'a' && narrow <= 'z' ? narrow - 'a' + 'A' : narrow;
  }

  /** A single character may be a serial number: the first of a small series. */
  private static boolean repeats(String key) {
    return key.length() > 1 && key.chars().allMatch(c -> c == key.charAt(0));
  }
}
