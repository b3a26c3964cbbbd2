package org.openpps.model.search.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpps.model.canonical.CanonicalText;

/**
 * Cleans what a searcher typed or pasted, and says so; nothing is refused. (A filing is stricter:
 * there controls are refused.) Pasting from mail programs broke searches of other registers by
 * characters that nobody sees (BC Registries, issue #12171).
 */
public final class CriterionCleaning {
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:a|b|br|code|div|em|font|h[1-6]|html|body|i|li|ol|p|pre|span|strong|sub|sup|table|td|th|tr"
              + "|tbody|u|ul|o:p)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("&(nbsp|amp|lt|gt|quot|apos|#[0-9]{1,6}|#x[0-9A-Fa-f]{1,5});");
  private static final Map<String, String> NAMED =
      Map.of("nbsp", "\u00A0", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  private CriterionCleaning() {}

  /** The text without what shows as nothing, in one line, and what was changed. */
  public static CleanedCriterion clean(String given) {
    List<String> notes = new ArrayList<>();
    String text = withoutMarkup(given, notes);
    text = visible(text, notes);
    text = composed(text, notes);
    return new CleanedCriterion(text, notes);
  }

  /** To the end, so that cleaning what is clean changes nothing: a code may stand for a tag. */
  private static String withoutMarkup(String given, List<String> notes) {
    boolean tags = false;
    boolean codes = false;
    String text = given;
    String before;
    do {
      before = text;
      String untagged = TAG.matcher(before).replaceAll(" ");
      text = ENTITY.matcher(untagged).replaceAll(CriterionCleaning::character);
      tags |= !untagged.equals(before);
      codes |= !text.equals(untagged);
    } while (!text.equals(before));
    if (tags) {
      notes.add("Formatting of rich text (tags) was removed.");
    }
    if (codes) {
      notes.add("Codes for characters (such as &amp;) were read as the characters they stand for.");
    }
    return text;
  }

  private static String character(MatchResult entity) {
    String name = entity.group(1);
    String named = NAMED.get(name);
    if (named != null) {
      return Matcher.quoteReplacement(named);
    }
    int c =
        name.startsWith("#x")
            ? Integer.parseInt(name.substring(2), 16)
            : Integer.parseInt(name.substring(1));
    boolean whole = c > 0 && c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
    return whole ? Matcher.quoteReplacement(Character.toString(c)) : " ";
  }

  private static String visible(String text, List<String> notes) {
    Map<String, Integer> removed = new TreeMap<>();
    Map<String, Integer> blanks = new TreeMap<>();
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c != ' ' && (CanonicalText.isBlank(c) || lineOrTabulator(c))) {
                blanks.merge(code(c), 1, Integer::sum);
                kept.append(' ');
              } else if (showsAsNothing(c)) {
                removed.merge(code(c), 1, Integer::sum);
              } else {
                kept.appendCodePoint(c);
              }
            });
    if (!removed.isEmpty()) {
      notes.add("Characters that show as nothing were removed: " + counted(removed) + ".");
    }
    if (!blanks.isEmpty()) {
      notes.add("Other kinds of blank were read as the plain blank: " + counted(blanks) + ".");
    }
    return kept.toString();
  }

  /** Composed accents and single blanks are how every text is kept: worth no note. */
  private static String composed(String text, List<String> notes) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String single = composed.replaceAll(" {2,}", " ");
    int from = single.startsWith(" ") ? 1 : 0;
    int to = single.endsWith(" ") && single.length() > from ? single.length() - 1 : single.length();
    return single.substring(from, to);
  }

  private static boolean lineOrTabulator(int c) {
    return c >= 0x09 && c <= 0x0D || c == 0x85;
  }

  private static boolean showsAsNothing(int c) {
    return CanonicalText.isInvisible(c)
        || c < 0x20
        || c >= 0x7F && c <= 0x9F
        || c >= 0xD800 && c <= 0xDFFF
        || c >= 0xFE00 && c <= 0xFE0F
        || c >= 0xFDD0 && c <= 0xFDEF
        || c >= 0xE000 && c <= 0xF8FF
        || (c & 0xFFFE) == 0xFFFE;
  }

  private static String code(int c) {
    return "U+%04X".formatted(c);
  }

  private static String counted(Map<String, Integer> codes) {
    List<String> parts = new ArrayList<>();
    codes.forEach((code, times) -> parts.add(times == 1 ? code : code + " " + times + " times"));
    return String.join(", ", parts);
  }
}
