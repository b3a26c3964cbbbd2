package org.openpps.model.search.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openpps.model.search.text.Folding;

/** What likeness does to the words of a name; a word is what stands between blanks. */
final class Words {
  private static final String APOSTROPHES = "'\u2018\u2019\u201A\u201B\u2032\u02BC\u02B9`\u00B4";

  /** What is the name and what is its legal form. */
  record Split(List<String> core, List<String> forms) {}

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > from) {
          words.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  static String join(List<String> words) {
    return String.join(" ", words);
  }

  static boolean apostrophe(int c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  /** Apostrophes go, + and &amp; stay as words, other punctuation is a blank. */
  static String unpunctuated(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!Folding.punctuation(c)) {
        kept.appendCodePoint(c);
      } else if (c == '&' || c == '+') {
        kept.append(" & ");
      } else if (!apostrophe(c)) {
        kept.append(' ');
      }
      i += Character.charCount(c);
    }
    return join(of(kept.toString()));
  }

  static String withoutAnd(String text) {
    return of(text).stream()
        .filter(word -> !word.equals("AND") && !word.equals("&"))
        .collect(Collectors.joining(" "));
  }

  static String withoutNoise(String text) {
    return of(text).stream()
        .filter(word -> !Lexicon.NOISE_WORDS.contains(word))
        .collect(Collectors.joining(" "));
  }

  /** Single characters in a row are one word, if a letter is among them. */
  static String initials(String text) {
    List<String> words = of(text);
    List<String> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); ) {
      int end = i;
      while (end < words.size() && words.get(end).length() == 1) {
        end++;
      }
      String run = String.join("", words.subList(i, end));
      if (end - i > 1 && run.chars().anyMatch(c -> c < '0' || c > '9')) {
        joined.add(run);
        i = end;
      } else {
        joined.add(words.get(i));
        i++;
      }
    }
    return join(joined);
  }

  /**
   * The name and its legal forms. Some forms count at the end alone; a form that is all there is,
   * is a name.
   */
  static Split split(List<String> words) {
    List<String> core = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int anywhere = i == 0 ? 0 : Lexicon.FORMS_ANYWHERE.lengthAt(words, i);
      if (anywhere > 0) {
        forms.add(Lexicon.FORMS_ANYWHERE.canonicalAt(words, i));
        i += anywhere;
      } else {
        core.add(words.get(i));
        i++;
      }
    }
    int start = endForm(core);
    while (start > 0) {
      forms.add(Lexicon.FORMS_AT_THE_END.canonicalAt(core, start));
      core = core.subList(0, start);
      start = endForm(core);
    }
    return new Split(core, forms);
  }

  /** Where the form that ends the words begins; 0 if there is none. */
  private static int endForm(List<String> words) {
    for (int start = 1; start < words.size(); start++) {
      if (Lexicon.FORMS_AT_THE_END.lengthAt(words, start) == words.size() - start) {
        return start;
      }
    }
    return 0;
  }

  /** Number words as digits, tens and units added, without leading zeros. */
  static String numbers(String text) {
    List<String> words = Lexicon.NUMBER_WORDS.replaced(of(text));
    List<String> result = new ArrayList<>(words.size());
    List<String> given = of(text);
    for (int i = 0; i < words.size(); i++) {
      String word = unpadded(words.get(i));
      boolean unit = word.length() == 1 && digits(word) && !word.equals("0");
      String last = result.isEmpty() ? "" : result.get(result.size() - 1);
      boolean spelt = i > 0 && !digits(given.get(i)) && !digits(given.get(i - 1));
      if (unit && spelt && last.length() == 2 && digits(last) && last.endsWith("0")) {
        result.set(result.size() - 1, last.charAt(0) + word);
      } else {
        result.add(word);
      }
    }
    return join(result);
  }

  private static String unpadded(String word) {
    if (!digits(word)) {
      return word;
    }
    int from = 0;
    while (from < word.length() - 1 && word.charAt(from) == '0') {
      from++;
    }
    return word.substring(from);
  }

  static boolean digits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return !word.isEmpty();
  }

  static String singular(String text) {
    return of(text).stream().map(Words::singularWord).collect(Collectors.joining(" "));
  }

  /** By the endings of English: IES, SSES, XES, CHES, SHES, S; not SS, US, IS. */
  static String singularWord(String word) {
    int length = word.length();
    if (length < 4 || !word.endsWith("S")) {
      return word;
    }
    if (word.endsWith("IES") && length > 4) {
      return word.substring(0, length - 3) + "Y";
    }
    if (word.endsWith("SSES")
        || word.endsWith("XES")
        || word.endsWith("CHES")
        || word.endsWith("SHES")) {
      return word.substring(0, length - 2);
    }
    return word.endsWith("SS") || word.endsWith("US") || word.endsWith("IS")
        ? word
        : word.substring(0, length - 1);
  }
}
