package org.openpps.model.search.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How single letters are folded, from {@code folding.txt} beside this class and never from a JDK's
 * tables. All methods leave alone what they have no rule for.
 */
public final class Folding {
  /** The file that the folding rests on; its digest belongs to every profile that folds. */
  public static final WordFile FILE = WordFile.of(Folding.class, "folding.txt");

  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int SYLLABLES = 11_172;
  private static final int VOWELS = 21;
  private static final int TAILS = 28;

  private static final Map<Integer, String> UPPER = new HashMap<>();
  private static final Map<Integer, String> BASE = new HashMap<>();
  private static final Map<Integer, String> LATIN = new HashMap<>();

  static {
    for (String line : FILE.lines()) {
      String[] cells = line.split(" ");
      String value = cells[2].equals("-") ? "" : cells[2];
      Map<Integer, String> table =
          switch (cells[0].charAt(0)) {
            case 'u' -> UPPER;
            case 'b' -> BASE;
            case 'l' -> LATIN;
            default -> throw new IllegalStateException("folding.txt: " + line);
          };
      table.put(Integer.parseInt(cells[1], 16), value);
    }
  }

  private Folding() {}

  /** Capital letters for small ones, whatever the script: {@code é} is {@code É}. */
  public static String upper(String text) {
    return each(text, Folding::upper);
  }

  /** Capital letters without accents; letters of other scripts stay: {@code é} is {@code E}. */
  public static String base(String text) {
    return each(text, Folding::base);
  }

  /** Latin capitals without accents for every script that has a rule: {@code Ж} is {@code ZH}. */
  public static String latin(String text) {
    return each(text, Folding::latin);
  }

  /** Whether this is a digit 0–9 or a capital A–Z. */
  public static boolean plain(int c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
  }

  /**
   * Whether this separates or decorates words and is no letter: by ranges of code points written
   * out here.
   */
  public static boolean punctuation(int c) {
    return c < 0x80
        ? !plain(c) && !(c >= 'a' && c <= 'z')
        : c <= 0xBF && c != 0xAA && c != 0xBA && c != 0xB2 && c != 0xB3 && c != 0xB9
            || c == 0xD7
            || c == 0xF7
            || c >= 0x2000 && c <= 0x206F
            || c >= 0x20A0 && c <= 0x20CF
            || c >= 0x2190 && c <= 0x245F
            || c >= 0x2500 && c <= 0x2BFF
            || c >= 0x2E00 && c <= 0x2E7F
            || c >= 0x3000 && c <= 0x3004
            || c >= 0x3008 && c <= 0x3030
            || c == 0x30FB
            || c >= 0xFE10 && c <= 0xFE6F
            || c >= 0xFF01 && c <= 0xFF0F
            || c >= 0xFF1A && c <= 0xFF20
            || c >= 0xFF3B && c <= 0xFF40
            || c >= 0xFF5B && c <= 0xFF65
            || c >= 0x1F000 && c <= 0x1FAFF;
  }

  private static String upper(int c) {
    return c < 0x80 ? ascii(c) : UPPER.get(c);
  }

  private static String base(int c) {
    if (c < 0x80) {
      return ascii(c);
    }
    String base = BASE.get(c);
    return base != null ? base : UPPER.get(c);
  }

  private static String latin(int c) {
    if (c < 0x80) {
      return ascii(c);
    }
    if (c >= FIRST_SYLLABLE && c < FIRST_SYLLABLE + SYLLABLES) {
      return syllable(c - FIRST_SYLLABLE);
    }
    String latin = LATIN.get(c);
    return latin != null ? latin : base(c);
  }

  /** A Hangul syllable is its lead, vowel and tail (Unicode, section 3.12). */
  private static String syllable(int index) {
    int tail = index % TAILS;
    return LATIN.get(0x1100 + index / (VOWELS * TAILS))
        + LATIN.get(0x1161 + index % (VOWELS * TAILS) / TAILS)
        + (tail == 0 ? "" : LATIN.get(0x11A7 + tail));
  }

  private static String ascii(int c) {
    return c >= 'a' && c <= 'z' ? Character.toString(c - 'a' + 'A') : null;
  }

  private static String each(String text, IntFunction<String> fold) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              String to = fold.apply(c);
              if (to == null) {
                folded.appendCodePoint(c);
              } else {
                folded.append(to);
              }
            });
    return folded.toString();
  }
}
