package org.openpps.model.search.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How alike two persons are; the same in both directions. */
final class PersonLikeness {
  private static final double FAMILY_SHARE = 0.55;
  private static final int TURNED = 6;
  private static final int OTHER_MIDDLE = 8;
  private static final int MISSING_MIDDLE = 2;

  private final LikePerson one;
  private final LikePerson other;
  private final List<Reason> reasons = new ArrayList<>();

  private PersonLikeness(LikePerson one, LikePerson other) {
    this.one = one;
    this.other = other;
  }

  /** Empty if they are not alike. */
  static Optional<Likeness> of(LikePerson one, LikePerson other) {
    Optional<Likeness> straight = new PersonLikeness(one, other).score(0);
    if (straight.isPresent() && straight.get().score() >= 100 - TURNED) {
      return straight;
    }
    Stream<Optional<Likeness>> turned =
        Stream.concat(
            one.turned().stream().map(t -> new PersonLikeness(t, other).score(TURNED)),
            other.turned().stream().map(t -> new PersonLikeness(one, t).score(TURNED)));
    return Stream.concat(Stream.of(straight), turned)
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(Likeness::score));
  }

  private Optional<Likeness> score(int deduction) {
    double family = family();
    double given = family > 0 ? given() : 0;
    if (family == 0 || given == 0 || family < 0.8 && given < 0.8) {
      return Optional.empty();
    }
    double score = 100 * (FAMILY_SHARE * family + (1 - FAMILY_SHARE) * given) - deduction;
    score -= middle();
    Optional<Integer> birth = birth();
    if (birth.isEmpty()) {
      return Optional.empty();
    }
    score -= birth.get();
    if (deduction > 0) {
      reasons.add(0, new Reason("names-turned", "Family and given names are changed over."));
    }
    if (reasons.isEmpty()) {
      reasons.add(new Reason("same-names", "The same names."));
    }
    int rounded = (int) Math.round(score);
    return rounded < Likeness.CUT_OFF
        ? Optional.empty()
        : Optional.of(new Likeness(Math.min(100, rounded), reasons));
  }

  private double family() {
    if (one.family().equals(other.family())) {
      return one.particles().equals(other.particles())
          ? 1
          : reason(0.96, "particles", "With and without particles such as VAN or DE.");
    }
    if (one.whole().equals(other.whole())) {
      return reason(0.97, "written-together", "The same family name, with other blanks.");
    }
    WordLikeness whole = WordLikeness.ofNames(one.family(), other.family());
    if (whole.any()) {
      whole.reason().ifPresent(reasons::add);
      return whole.value();
    }
    for (String part : one.parts()) {
      for (String candidate : other.parts()) {
        if (part.length() > 1 && part.equals(candidate)) {
          return reason(0.85, "double-surname", part + " is part of a double surname.");
        }
      }
    }
    return 0;
  }

  private double given() {
    if (one.given().isEmpty() && other.given().isEmpty()) {
      return 1;
    }
    if (one.given().isEmpty() || other.given().isEmpty()) {
      return oneNameTwice()
          ? reason(1, "one-name", "A person with one name only.")
          : reason(0.5, "no-given-name", "A given name on one side only.");
    }
    String a = one.first().orElseThrow();
    String b = other.first().orElseThrow();
    double first = given(a, b);
    if (first > 0) {
      return first;
    }
    if (String.join("", one.given()).equals(String.join("", other.given()))) {
      return reason(0.97, "written-together", "The same given names, with other blanks.");
    }
    boolean called =
        one.middle().contains(b) && b.length() > 1 || other.middle().contains(a) && a.length() > 1;
    return called
        ? reason(0.82, "called-by-middle-name", "First name of one, middle name of the other.")
        : 0;
  }

  private double given(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0)
          ? reason(0.85, "initial", "An initial for " + (a.length() > 1 ? a : b) + ".")
          : 0;
    }
    if (Lexicon.nicknames(a, b)) {
      boolean ordered = a.compareTo(b) < 0;
      return reason(
          0.93,
          "nickname",
          (ordered ? a : b) + " and " + (ordered ? b : a) + " stand for one another.");
    }
    WordLikeness typed = WordLikeness.ofNames(a, b);
    if (typed.any()) {
      typed.reason().ifPresent(reasons::add);
      return typed.value();
    }
    String shorter = a.length() < b.length() ? a : b;
    String longer = shorter.equals(a) ? b : a;
    return shorter.length() >= 3 && longer.startsWith(shorter)
        ? reason(0.85, "short-form", shorter + " is the beginning of " + longer + ".")
        : 0;
  }

  /** Some registers want the only name entered as family and as given name. */
  private boolean oneNameTwice() {
    LikePerson named = one.given().isEmpty() ? other : one;
    LikePerson single = one.given().isEmpty() ? one : other;
    return named.given().equals(single.parts());
  }

  private double middle() {
    List<String> a = one.middle();
    List<String> b = other.middle();
    if (a.isEmpty() && b.isEmpty()) {
      return 0;
    }
    if (a.isEmpty() || b.isEmpty()) {
      reasons.add(new Reason("middle-name-missing", "A middle name on one side only."));
      return MISSING_MIDDLE;
    }
    String x = a.get(0);
    String y = b.get(0);
    if (x.equals(y)) {
      return a.equals(b) ? 0 : MISSING_MIDDLE;
    }
    boolean initial = (x.length() == 1 || y.length() == 1) && x.charAt(0) == y.charAt(0);
    if (initial || Lexicon.nicknames(x, y) || WordLikeness.ofNames(x, y).any()) {
      reasons.add(new Reason("middle-name-alike", "Middle names " + pair(x, y) + " are alike."));
      return MISSING_MIDDLE;
    }
    reasons.add(new Reason("middle-name-differs", "Middle names " + pair(x, y) + " differ."));
    return OTHER_MIDDLE;
  }

  private static String pair(String x, String y) {
    return x.compareTo(y) < 0 ? x + " and " + y : y + " and " + x;
  }

  /** What the births take away; empty if they are two persons'. */
  private Optional<Integer> birth() {
    if (one.birth().isEmpty() || other.birth().isEmpty()) {
      return Optional.of(0);
    }
    Optional<BirthLikeness> births = BirthLikeness.of(one.birth().get(), other.birth().get());
    births.ifPresent(likeness -> reasons.add(likeness.reason()));
    return births.map(BirthLikeness::deduction);
  }

  private double reason(double value, String rule, String words) {
    reasons.add(new Reason(rule, words));
    return value;
  }
}
