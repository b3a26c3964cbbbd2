package org.openpps.model.search.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Made {@code folding.txt} once, from the Unicode data of the JDK that ran it (17: Unicode 13) and
 * from the letters written out here. It is not run by the build: the file that it made is what keys
 * rest on, and a newer JDK must not change a key.
 *
 * <p>To see what it makes: run {@link #main} with the path to write to.
 */
final class FoldingTableGenerator {
  private static final Pattern LATIN_NAME =
      Pattern.compile("LATIN (?:CAPITAL |SMALL )?LETTER ([A-Z])(?: WITH .*)?");
  private static final Pattern KANA_NAME =
      Pattern.compile("(?:HIRAGANA|KATAKANA) LETTER (?:SMALL )?([A-Z]{1,3})");

  private static final int TRADE_MARK = 0x2122;
  private static final int SERVICE_MARK = 0x2120;

  private static final String SPECIAL =
      "Æ AE Œ OE Þ TH Ð D Ŋ NG ĸ K ı I ß SS ẞ SS Ə E ŉ N Ĳ IJ Ǆ DZ Ƞ N ƛ L Ɓ B Ɗ D Ƙ K Ɣ G Ɔ O Ɛ E";

  /** Cyrillic by the letters usual in English text. */
  private static final String CYRILLIC =
      "А A Б B В V Г G Д D Е E Ж ZH З Z И I І I Й Y К K Л L М M Н N О O П P Р R С S Т T У U Ф F"
          + " Х KH Ц TS Ч CH Ш SH Щ SHCH Ъ - Ы Y Ь - Э E Ю YU Я YA Ђ DJ Ј J Љ LJ Њ NJ Ћ C Џ DZ Є YE"
          + " Ґ G Ѓ G Ќ K Ѕ DZ Ә A Ғ G Қ K Ң N Ө O Ұ U Ү U Һ H";

  /** Greek letter by letter, in the manner of ELOT 743. */
  private static final String GREEK =
      "Α A Β V Γ G Δ D Ε E Ζ Z Η I Θ TH Ι I Κ K Λ L Μ M Ν N Ξ X Ο O Π P Ρ R Σ S Τ T Υ Y Φ F"
          + " Χ CH Ψ PS Ω O ς S";

  private static final String HEBREW =
      "א A ב B ג G ד D ה H ו V ז Z ח H ט T י Y כ K ך K ל L מ M ם M נ N ן N ס S ע A פ P ף P"
          + " צ TS ץ TS ק K ר R ש SH ת T";

  private static final String ARABIC =
      "ا A ب B ت T ث TH ج J ح H خ KH د D ذ DH ر R ز Z س S ش SH ص S ض D ط T ظ Z ع A غ GH ف F"
          + " ق Q ك K ل L م M ن N ه H و W ي Y ى A ة A ء - پ P چ CH ژ ZH گ G ک K ی Y ـ -";

  private static final Map<Integer, String> LETTERS = letters();

  private FoldingTableGenerator() {}

  /** Writes the table to the path given. */
  public static void main(String[] arguments) throws IOException {
    StringBuilder table = new StringBuilder();
    table.append(
        """
        # How letters are folded. Made once by FoldingTableGenerator (test tree) from UnicodeData of
        # Unicode 13 and from the transliterations written out there; never changed: a new version of
        # a search profile takes a new file.
        # u: capital form. b: the letters A-Z and digits that remain without accents. l: the same in
        # Latin letters. "-" is nothing. Code points in hexadecimal. Where l is not given it is b.
        """);
    for (int c = 0x80; c <= 0x1FFFF; c++) {
      if (!Character.isDefined(c) || c >= 0xD800 && c <= 0xF8FF || hangulSyllable(c)) {
        continue;
      }
      String upper = Character.toString(c).toUpperCase(Locale.ROOT);
      if (!upper.equals(Character.toString(c)) && Character.isLetter(c)) {
        line(table, 'u', c, Normalizer.normalize(upper, Normalizer.Form.NFC));
      }
      String base = base(c);
      if (base != null) {
        line(table, 'b', c, base);
      }
      String latin = latin(c);
      if (latin != null && !latin.equals(base)) {
        line(table, 'l', c, latin);
      }
    }
    jamo(table);
    Files.writeString(Path.of(arguments[0]), table);
  }

  /** The 19, 21 and 28 parts of Hangul syllables by their short names in Unicode's Jamo.txt. */
  private static void jamo(StringBuilder table) {
    parts(table, 0x1100, "G GG N D DD R M B BB S SS - J JJ C K T P H");
    parts(table, 0x1161, "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I");
    parts(table, 0x11A8, "G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H");
  }

  private static void parts(StringBuilder table, int first, String names) {
    String[] all = names.split(" ");
    for (int i = 0; i < all.length; i++) {
      line(table, 'l', first + i, all[i]);
    }
  }

  private static String base(int c) {
    if (mark(c) || c == TRADE_MARK || c == SERVICE_MARK) {
      return "";
    }
    if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      return Integer.toString(Character.getNumericValue(c));
    }
    String plain = stripped(c).toUpperCase(Locale.ROOT);
    if (!plain.isEmpty() && plain.chars().allMatch(FoldingTableGenerator::asciiAlphanumeric)) {
      return plain;
    }
    String name = Character.getName(c);
    Matcher latin = LATIN_NAME.matcher(name == null ? "" : name);
    return latin.matches() ? latin.group(1) : null;
  }

  private static String latin(int c) {
    if (c == TRADE_MARK || c == SERVICE_MARK) {
      return null;
    }
    String own = LETTERS.get(upper(c));
    if (own != null) {
      return own;
    }
    String name = Character.getName(c);
    Matcher kana = KANA_NAME.matcher(name == null ? "" : name);
    if (kana.matches()) {
      return kana.group(1);
    }
    if (c == 0x30FC || c == 0x309B || c == 0x309C) {
      return "";
    }
    String plain = stripped(c);
    if (plain.isEmpty() || plain.equals(Character.toString(c))) {
      return null;
    }
    StringBuilder all = new StringBuilder();
    for (int part : plain.codePoints().toArray()) {
      String one = asciiAlphanumeric(part) ? Character.toString(upper(part)) : latin(part);
      if (one == null) {
        return null;
      }
      all.append(one);
    }
    return all.toString();
  }

  private static int upper(int c) {
    String upper = Character.toString(c).toUpperCase(Locale.ROOT);
    return upper.codePointCount(0, upper.length()) == 1 ? upper.codePointAt(0) : c;
  }

  private static String stripped(int c) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
        .codePoints()
        .filter(part -> !mark(part))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Accents and vowel points; the vowel signs of Indic scripts are letters to a reader. */
  private static boolean mark(int c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    if (!mark) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.INHERITED
        || script == Character.UnicodeScript.HEBREW
        || script == Character.UnicodeScript.ARABIC
        || script == Character.UnicodeScript.CYRILLIC;
  }

  private static boolean hangulSyllable(int c) {
    return c >= 0xAC00 && c <= 0xD7A3 || c >= 0x1100 && c <= 0x11FF;
  }

  private static boolean asciiAlphanumeric(int c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static Map<Integer, String> letters() {
    Map<Integer, String> letters = new TreeMap<>();
    for (String table : new String[] {SPECIAL, CYRILLIC, GREEK, HEBREW, ARABIC}) {
      String[] pairs = table.split(" ");
      for (int i = 0; i < pairs.length; i += 2) {
        letters.put(pairs[i].codePointAt(0), pairs[i + 1].equals("-") ? "" : pairs[i + 1]);
      }
    }
    return letters;
  }

  private static void line(StringBuilder table, char kind, int c, String value) {
    table.append("%c %04X %s%n".formatted(kind, c, value.isEmpty() ? "-" : value));
  }
}
