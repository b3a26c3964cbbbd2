package org.openpps.model.search.similar;

import java.util.Set;

/**
 * How a word with a slip is looked for beside words that are right: one of its halves is without
 * the slip, or the slip is the two letters in its middle changed over.
 */
final class Halves {
  private final SimilarKind forwards;
  private final SimilarKind backwards;

  Halves(SimilarKind forwards, SimilarKind backwards) {
    this.forwards = forwards;
    this.backwards = backwards;
  }

  void probe(Set<SimilarProbe> probes, String sure, String word) {
    String start = sure + "|";
    int half = word.length() / 2;
    if (half == 0) {
      probes.add(SimilarProbe.equal(forwards, start + word));
      return;
    }
    String reversed = reversed(word);
    probes.add(SimilarProbe.near(forwards, start + word.substring(0, half), word));
    probes.add(
        SimilarProbe.near(
            backwards, start + reversed.substring(0, word.length() - half), reversed));
    probes.add(SimilarProbe.equal(forwards, start + middleSwapped(word, half)));
  }

  static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  private static String middleSwapped(String word, int half) {
    StringBuilder swapped = new StringBuilder(word);
    swapped.setCharAt(half - 1, word.charAt(half));
    swapped.setCharAt(half, word.charAt(half - 1));
    return swapped.toString();
  }
}
