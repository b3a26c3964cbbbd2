package org.openpps.model.search.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How alike two organisations' names are; the same in both directions. */
final class OrganisationLikeness {
  private static final int OTHER_FORM = 3;
  private static final int OTHER_ORDER = 3;
  private static final int WRITTEN_TOGETHER = 2;

  private final OrganisationForm one;
  private final OrganisationForm other;
  private final List<Reason> reasons = new ArrayList<>();

  private OrganisationLikeness(OrganisationForm one, OrganisationForm other) {
    this.one = one;
    this.other = other;
  }

  /** Empty if they are not alike. */
  static Optional<Likeness> of(OrganisationForm one, OrganisationForm other) {
    return new OrganisationLikeness(one, other).score();
  }

  private Optional<Likeness> score() {
    double score = one.words().equals(other.words()) ? same() : alike();
    if (score < Likeness.CUT_OFF) {
      return Optional.empty();
    }
    if (!one.forms().equals(other.forms())) {
      score -= OTHER_FORM;
      reasons.add(new Reason("legal-form", forms()));
    }
    int rounded = (int) Math.round(score);
    return rounded < Likeness.CUT_OFF
        ? Optional.empty()
        : Optional.of(new Likeness(rounded, reasons));
  }

  private double same() {
    reasons.add(0, new Reason("same-words", "The same words: " + Words.join(one.words()) + "."));
    return 100;
  }

  private double alike() {
    if (one.joined().equals(other.joined())) {
      reasons.add(new Reason("written-together", "The same letters, with other blanks."));
      return 100 - WRITTEN_TOGETHER;
    }
    List<String> left = togetherAsIn(one.words(), other.words());
    List<String> right = togetherAsIn(other.words(), left);
    WordPairing pairing = new WordPairing(left, right);
    double score = coverage(left, right, pairing);
    if (left.size() < one.words().size() || right.size() < other.words().size()) {
      score -= WRITTEN_TOGETHER;
      reasons.add(new Reason("written-together", "Two words of one are one word of the other."));
    }
    if (pairing.crossed()) {
      score -= OTHER_ORDER;
      reasons.add(0, new Reason("word-order", "The words stand in another order."));
    }
    return score;
  }

  /** Two neighbours that are one word of the other name are that word. */
  private static List<String> togetherAsIn(List<String> words, List<String> model) {
    List<String> result = words;
    for (int i = 0; i + 1 < result.size(); i++) {
      String together = result.get(i) + result.get(i + 1);
      if (model.contains(together) || model.contains(Words.singularWord(together))) {
        result = OrganisationForm.joinedAt(result, i);
      }
    }
    return result;
  }

  /**
   * How much of either name is in the other, by weight. The name that is covered more counts more:
   * a few words find a long name. Where both have words that the other has not, they are likely to
   * be two; where only common words agree, nothing does.
   */
  private double coverage(List<String> left, List<String> right, WordPairing pairing) {
    double shared = 0;
    boolean telling = false;
    boolean equal = false;
    for (WordPairing.Pair pair : pairing.pairs()) {
      double weight = weight(left.get(pair.one()), right.get(pair.other()));
      shared += weight * pair.likeness().value();
      telling |= weight == 1;
      equal |= pair.likeness().value() == 1;
      pair.likeness().reason().ifPresent(reasons::add);
    }
    List<String> onlyLeft = unpaired(left, pairing, true);
    List<String> onlyRight = unpaired(right, pairing, false);
    double total = pairedWeight(left, right, pairing);
    double byLeft = shared / (total + weight(onlyLeft));
    double byRight = shared / (total + weight(onlyRight));
    boolean all = onlyLeft.isEmpty() || onlyRight.isEmpty();
    if (pairing.pairs().isEmpty() || !telling && !(all && pairing.pairs().size() > 1)) {
      return 0;
    }
    if (!equal && pairing.pairs().size() < Math.max(left.size(), right.size())) {
      return 0;
    }
    missing(onlyLeft, onlyRight);
    double score = 100 * (0.7 * Math.max(byLeft, byRight) + 0.3 * Math.min(byLeft, byRight));
    double conflict = Math.min(weight(onlyLeft), weight(onlyRight)) / total;
    return score - 40 * Math.min(1, conflict);
  }

  private void missing(List<String> onlyLeft, List<String> onlyRight) {
    boolean begins = begins(one.words(), other.words()) || begins(other.words(), one.words());
    if (begins) {
      reasons.add(0, new Reason("leading-words", "One name begins with all words of the other."));
    }
    Set<String> words = new TreeSet<>(onlyLeft);
    words.addAll(onlyRight);
    if (!words.isEmpty()) {
      reasons.add(
          new Reason("missing-words", "In one name only: " + String.join(", ", words) + "."));
    }
  }

  private static boolean begins(List<String> longer, List<String> shorter) {
    return longer.size() > shorter.size() && longer.subList(0, shorter.size()).equals(shorter);
  }

  private static List<String> unpaired(List<String> words, WordPairing pairing, boolean first) {
    List<String> unpaired = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!(first ? pairing.pairedOne(i) : pairing.pairedOther(i))) {
        unpaired.add(words.get(i));
      }
    }
    return unpaired;
  }

  private static double pairedWeight(List<String> left, List<String> right, WordPairing pairing) {
    double total = 0;
    for (WordPairing.Pair pair : pairing.pairs()) {
      total += weight(left.get(pair.one()), right.get(pair.other()));
    }
    return total;
  }

  /** A common word that is mistyped is a common word all the same. */
  private static double weight(String one, String other) {
    return Math.min(OrganisationForm.weight(one), OrganisationForm.weight(other));
  }

  private static double weight(List<String> words) {
    return words.stream().mapToDouble(OrganisationForm::weight).sum();
  }

  private String forms() {
    if (one.forms().isEmpty() || other.forms().isEmpty()) {
      Set<String> given = one.forms().isEmpty() ? other.forms() : one.forms();
      return "A legal form on one side only: " + String.join(", ", new TreeSet<>(given)) + ".";
    }
    Set<String> both = new TreeSet<>();
    both.add(String.join(" ", new TreeSet<>(one.forms())));
    both.add(String.join(" ", new TreeSet<>(other.forms())));
    return "Different legal forms: " + String.join(" and ", both) + ".";
  }
}
