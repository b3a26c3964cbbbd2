package org.openpps.model.canonical;

import java.text.Normalizer;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/**
 * Brings text to the form in which the register keeps it, once, when it is accepted (format.md,
 * section 1): control characters, lone surrogates and noncharacters are refused; characters that
 * show as nothing are removed; every other kind of blank becomes the plain blank; the rest is
 * brought to NFC; blanks at both ends go. Whoever verifies never does this again.
 *
 * <p>NFC comes after the removals, because removing a character from between a letter and its
 * accent makes the two one character of NFC: so cleaning a cleaned text changes nothing.
 */
public final class CanonicalText {
  private CanonicalText() {}

  /**
   * Cleans a text of one line.
   *
   * @throws RefusedException {@code text-character}
   */
  public static String line(String given) {
    return clean(given, false).value();
  }

  /**
   * Cleans a free text, in which line feeds are allowed.
   *
   * @throws RefusedException {@code text-character}
   */
  public static String text(String given) {
    return clean(given, true).value();
  }

  /**
   * Cleans a text and tells whether anything was changed.
   *
   * @param multiLine whether line feeds are allowed
   * @throws RefusedException {@code text-character}
   */
  public static CleanedText clean(String given, boolean multiLine) {
    if (plain(given, multiLine)) {
      return new CleanedText(given, false);
    }
    int wrong = firstForbidden(given, multiLine);
    if (wrong >= 0) {
      throw new RefusedException("", ErrorCode.TEXT_CHARACTER, message(given, wrong));
    }
    String cleaned = trimmed(Normalizer.normalize(visible(given), Normalizer.Form.NFC));
    return new CleanedText(cleaned, !cleaned.equals(given));
  }

  /**
   * What {@link #line} or {@link #text} would refuse, without throwing.
   *
   * @param multiLine whether line feeds are allowed
   */
  public static Optional<ErrorCode> problem(String given, boolean multiLine) {
    return firstForbidden(given, multiLine) >= 0
        ? Optional.of(ErrorCode.TEXT_CHARACTER)
        : Optional.empty();
  }

  /** Whether a character shows as an empty space: the plain blank, the no-break blank and so on. */
  public static boolean isBlank(int codePoint) {
    return codePoint == ' ' || Characters.otherBlank(codePoint);
  }

  /** Whether a character shows as nothing at all: joiners, soft hyphen, marks of direction. */
  public static boolean isInvisible(int codePoint) {
    return Characters.invisible(codePoint);
  }

  /** Printable ASCII without blanks at the ends is by far the most common and stays as it is. */
  private static boolean plain(String given, boolean multiLine) {
    for (int i = 0; i < given.length(); i++) {
      char c = given.charAt(i);
      if ((c < ' ' || c > '~') && !(multiLine && c == '\n')) {
        return false;
      }
    }
    return given.isEmpty() || !edge(given.charAt(0)) && !edge(given.charAt(given.length() - 1));
  }

  private static int firstForbidden(String given, boolean multiLine) {
    for (int i = 0; i < given.length(); ) {
      int c = given.codePointAt(i);
      boolean lineFeed = multiLine && c == '\n';
      if (!lineFeed && (Characters.control(c) || Characters.forbiddenInJson(c))) {
        return i;
      }
      i += Character.charCount(c);
    }
    return -1;
  }

  private static String visible(String given) {
    StringBuilder kept = new StringBuilder(given.length());
    given
        .codePoints()
        .filter(c -> !Characters.invisible(c))
        .forEach(c -> kept.appendCodePoint(Characters.otherBlank(c) ? ' ' : c));
    return kept.toString();
  }

  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && edge(text.charAt(from))) {
      from++;
    }
    while (to > from && edge(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean edge(char c) {
    return c == ' ' || c == '\n';
  }

  private static String message(String given, int at) {
    return "The character U+%04X, number %d in the text, is not allowed."
        .formatted(given.codePointAt(at), given.codePointCount(0, at) + 1);
  }
}
