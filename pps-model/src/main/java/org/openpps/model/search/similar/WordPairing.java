package org.openpps.model.search.similar;

import java.util.ArrayList;
import java.util.List;

/** Which word of one name stands for which word of the other, the most alike first. */
final class WordPairing {
  /** Two words that stand for each other, by their places. */
  record Pair(int one, int other, WordLikeness likeness) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final boolean[] usedOne;
  private final boolean[] usedOther;

  WordPairing(List<String> one, List<String> other) {
    usedOne = new boolean[one.size()];
    usedOther = new boolean[other.size()];
    takeEqual(one, other);
    takeAlike(one, other);
    pairs.sort((a, b) -> a.one() - b.one());
  }

  List<Pair> pairs() {
    return pairs;
  }

  boolean pairedOne(int at) {
    return usedOne[at];
  }

  boolean pairedOther(int at) {
    return usedOther[at];
  }

  /** Whether some pair stands in another order than the one before it. */
  boolean crossed() {
    for (int i = 1; i < pairs.size(); i++) {
      if (pairs.get(i).other() < pairs.get(i - 1).other()) {
        return true;
      }
    }
    return false;
  }

  private void takeEqual(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        if (!usedOne[i] && !usedOther[j] && one.get(i).equals(other.get(j))) {
          take(new Pair(i, j, WordLikeness.ofWords(one.get(i), other.get(j))));
        }
      }
    }
  }

  private void takeAlike(List<String> one, List<String> other) {
    List<Pair> alike = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size() && !usedOne[i]; j++) {
        WordLikeness likeness =
            usedOther[j] ? WordLikeness.none() : WordLikeness.ofWords(one.get(i), other.get(j));
        if (likeness.any()) {
          alike.add(new Pair(i, j, likeness));
        }
      }
    }
    alike.sort((a, b) -> Double.compare(b.likeness().value(), a.likeness().value()));
    for (Pair pair : alike) {
      if (!usedOne[pair.one()] && !usedOther[pair.other()]) {
        take(pair);
      }
    }
  }

  private void take(Pair pair) {
    usedOne[pair.one()] = true;
    usedOther[pair.other()] = true;
    pairs.add(pair);
  }
}
