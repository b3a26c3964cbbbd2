package org.openpps.model.search.exact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpps.model.search.text.Folding;

/** What rules of several profiles do to words; a word is what stands between blanks. */
final class WordRules {
  private static final String APOSTROPHES = "'\u2018\u2019\u201A\u201B\u2032\u02BC\u02B9`\u00B4";

  private WordRules() {}

  static List<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  static boolean apostrophe(int c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  static boolean hyphen(int c) {
    return c == '-' || c >= 0x2010 && c <= 0x2015 || c == 0x2212;
  }

  /** Runs of blanks are one, none at the ends. */
  static String singleBlanks(String text) {
    return String.join(" ", words(text));
  }

  static String withoutBlanks(String text) {
    return composed(String.join("", words(text)));
  }

  /** An accent that a rule brought beside a letter belongs to it (NFC). */
  static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  static String withoutApostrophes(String text) {
    return text.codePoints()
        .filter(c -> !apostrophe(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /**
   * Full stops, apostrophes and hyphens go, so that {@code L.L.C.} is one word; other punctuation
   * becomes a blank, so that {@code ABC,LLC} is two.
   */
  static String withoutPunctuation(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (!Folding.punctuation(c)) {
                kept.appendCodePoint(c);
              } else if (c != '.' && !apostrophe(c) && !hyphen(c)) {
                kept.append(' ');
              }
            });
    return composed(singleBlanks(kept.toString()));
  }

  static String onlyPlain(String text) {
    return singleBlanks(
        text.codePoints()
            .filter(c -> c == ' ' || Folding.plain(c))
            .mapToObj(Character::toString)
            .collect(Collectors.joining()));
  }

  static String withoutLeading(String text, String word) {
    return text.startsWith(word + " ") ? text.substring(word.length() + 1) : text;
  }

  /** Drops one of the phrases from the end, and again, while another word remains before it. */
  static String withoutEnding(String text, Collection<String> phrases) {
    String rest = text;
    String shorter = withoutOneEnding(rest, phrases);
    while (!shorter.equals(rest)) {
      rest = shorter;
      shorter = withoutOneEnding(rest, phrases);
    }
    return rest;
  }

  private static String withoutOneEnding(String text, Collection<String> phrases) {
    String shortest = text;
    for (String phrase : phrases) {
      if (text.endsWith(" " + phrase)) {
        String shorter = text.substring(0, text.length() - phrase.length() - 1);
        shortest = shorter.length() < shortest.length() ? shorter : shortest;
      }
    }
    return shortest;
  }

  static String without(String text, Set<String> phrases) {
    String padded = " " + singleBlanks(text) + " ";
    List<String> longestFirst = new ArrayList<>(phrases);
    longestFirst.sort((a, b) -> b.length() - a.length());
    for (String phrase : longestFirst) {
      while (padded.contains(" " + phrase + " ")) {
        padded = padded.replace(" " + phrase + " ", " ");
      }
    }
    return singleBlanks(padded);
  }

  /** Words replaced one by one; the first is part of the name, whatever it looks like. */
  static String replaced(String text, Map<String, String> replacements) {
    List<String> words = new ArrayList<>(words(text));
    for (int i = 1; i < words.size(); i++) {
      words.set(i, replacements.getOrDefault(words.get(i), words.get(i)));
    }
    return String.join(" ", words);
  }

  /** A letter that stands twice or more in a row stands once. */
  static String collapsed(String text) {
    StringBuilder once = new StringBuilder(text.length());
    int last = -1;
    for (int c : text.codePoints().toArray()) {
      if (c != last || c == ' ') {
        once.appendCodePoint(c);
      }
      last = c;
    }
    return once.toString();
  }
}
