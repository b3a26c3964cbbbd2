package org.openpps.model.search;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openpps.model.search.text.CriterionCleaning;
import org.openpps.model.search.text.Folding;

/**
 * The words of a data set's title: runs of letters and digits, as Latin capitals without accents,
 * each once, the longest first and words of one length by the alphabet. A title is found by words
 * that all stand in it, of which the longest is one of its first {@value #KEYS}: so a title costs
 * few rows, and needs no list of words that mean nothing.
 */
final class TitleWords {
  /** The most keys of one title. */
  static final int KEYS = 8;

  /** Everything by which titles are found, for the digest of a search profile. */
  static final String RULE =
      "title: words in Latin capitals, the longest first; "
          + KEYS
          + " keys; "
          + Folding.FILE.digest().toBase64();

  private static final int LONGEST = 180;
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final SortedSet<String> words = new TreeSet<>(LONGEST_FIRST);

  private TitleWords(String text) {
    StringBuilder kept = new StringBuilder();
    Folding.latin(CriterionCleaning.clean(text).value())
        .codePoints()
        .forEach(c -> kept.appendCodePoint(Folding.punctuation(c) ? ' ' : c));
    for (String word : kept.toString().split(" ")) {
      if (!word.isEmpty()) {
        words.add(NameKeys.cut(word, LONGEST));
      }
    }
  }

  /** The words of a title, or of what is searched for in titles. */
  static TitleWords of(String text) {
    return new TitleWords(text);
  }

  /** Under which a title is found. */
  List<String> keys() {
    return words.stream().limit(KEYS).toList();
  }

  /** The words as they are compared; empty if there are none. */
  String compared() {
    return String.join(" ", words);
  }

  /** Whether all words of {@code searched} stand in this title. */
  boolean hold(TitleWords searched) {
    return words.containsAll(searched.words);
  }
}
