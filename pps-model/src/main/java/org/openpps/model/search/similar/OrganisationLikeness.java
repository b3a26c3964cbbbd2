package org.openpps.model.search.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openpps.model.search.text.EditDistance;

/** How alike two organisations' names are; the same in both directions. */
final class OrganisationLikeness {
  private static final int OTHER_FORM = 3;
  private static final int OTHER_ORDER = 3;
  private static final int WRITTEN_TOGETHER = 2;
  private static final int CUT_SHORT = 4;

  private final OrganisationForm one;
  private final OrganisationForm other;
  private final List<Reason> reasons = new ArrayList<>();

  private OrganisationLikeness(OrganisationForm one, OrganisationForm other) {
    this.one = one;
    this.other = other;
  }

  /**
   * Empty if they are not alike. A word that is mistyped is not always read as the word it was
   * meant to be (SERVIES is no plural): then the names are compared as spelt.
   */
  static Optional<Likeness> of(OrganisationForm one, OrganisationForm other) {
    Optional<Likeness> read = new OrganisationLikeness(one, other).score();
    boolean readAsSpelt = one.words().equals(one.spelt()) && other.words().equals(other.spelt());
    return read.isPresent() || readAsSpelt
        ? read
        : new OrganisationLikeness(one.asSpelt(), other.asSpelt()).score();
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
    if (one.words().size() > 1 && continues(other.words(), one.words())) {
      return cutShort(other.words(), one.words());
    }
    if (other.words().size() > 1 && continues(one.words(), other.words())) {
      return cutShort(one.words(), other.words());
    }
    List<String> left = togetherAsIn(one, other.words());
    List<String> right = togetherAsIn(other, left);
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

  /** Whether the last word of the shorter name is cut short, and all before it lead the longer. */
  private static boolean continues(List<String> longer, List<String> shorter) {
    int last = shorter.size() - 1;
    return longer.size() >= shorter.size()
        && longer.subList(0, last).equals(shorter.subList(0, last))
        && shorter.get(last).length() > 1
        && !longer.get(last).equals(shorter.get(last))
        && longer.get(last).startsWith(shorter.get(last))
        && !shorter.subList(0, last).stream().allMatch(Lexicon::common);
  }

  /** Compares as if the last word had been written out. */
  private double cutShort(List<String> longer, List<String> shorter) {
    List<String> whole = new ArrayList<>(shorter);
    String full = longer.get(shorter.size() - 1);
    whole.set(shorter.size() - 1, full);
    reasons.add(
        new Reason(
            "last-word-cut-short",
            shorter.get(shorter.size() - 1) + " is the beginning of " + full + "."));
    return coverage(longer, whole, new WordPairing(longer, whole)) - CUT_SHORT;
  }

  /** Two neighbours that are one word of the other name are that word. */
  private static List<String> togetherAsIn(OrganisationForm form, List<String> model) {
    List<String> result = form.words();
    boolean asSpelt = result.size() == form.spelt().size();
    for (int i = 0; i + 1 < result.size(); i++) {
      String together = result.get(i) + result.get(i + 1);
      String spelt = asSpelt ? form.spelt().get(i) + form.spelt().get(i + 1) : together;
      if (!model.contains(result.get(i)) && !model.contains(result.get(i + 1))) {
        Optional<String> one = oneWord(together, model).or(() -> oneWord(spelt, model));
        if (one.isPresent()) {
          return OrganisationForm.joinedAt(result, i, one.get());
        }
      }
    }
    return result;
  }

  /** The word of the other name that these two are, a slip of typing allowed in a long one. */
  private static Optional<String> oneWord(String together, List<String> model) {
    String singular = Words.singularWord(together);
    return model.stream()
        .filter(
            word ->
                word.equals(together)
                    || word.equals(singular)
                    || word.length() >= 8 && EditDistance.of(word, singular, 1) <= 1)
        .findFirst();
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
