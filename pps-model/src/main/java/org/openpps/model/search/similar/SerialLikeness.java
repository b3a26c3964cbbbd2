package org.openpps.model.search.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.search.text.EditDistance;

/**
 * How alike two serial numbers are; the same in both directions. Two devices are never called the
 * same because their last characters agree: whatever is less than equal is told with its
 * difference.
 */
final class SerialLikeness {
  /** Shorter ones are as like by chance. */
  static final int LEAST_FOR_SLIPS = 6;

  private SerialLikeness() {}

  /** Empty if they are not alike. */
  static Optional<Likeness> of(SerialForm one, SerialForm other) {
    boolean makersDiffer =
        one.maker().isPresent() && other.maker().isPresent() && !one.maker().equals(other.maker());
    return serial(one, other)
        .map(
            likeness -> {
              if (!makersDiffer) {
                return likeness;
              }
              List<Reason> reasons = new ArrayList<>(likeness.reasons());
              reasons.add(new Reason("other-maker", "The makers differ."));
              return new Likeness(likeness.score() - 25, reasons);
            })
        .filter(likeness -> likeness.score() >= Likeness.CUT_OFF);
  }

  private static Optional<Likeness> serial(SerialForm one, SerialForm other) {
    if (one.canonical().equals(other.canonical())) {
      return like(100, "same-serial", "The same but for case and separators.");
    }
    if (one.looks().equals(other.looks())) {
      return like(95, "look-alikes", "The same but for characters that look alike.");
    }
    String a = one.looks();
    String b = other.looks();
    if (Math.min(a.length(), b.length()) < LEAST_FOR_SLIPS) {
      return Optional.empty();
    }
    if (EditDistance.of(a, b, 1) == 1) {
      return slip(a, b);
    }
    String shorter = a.length() < b.length() ? a : b;
    String longer = shorter.equals(a) ? b : a;
    return longer.endsWith(shorter)
        ? like(
            80,
            "missing-prefix",
            "One is the other without its first %d characters; the devices may well be two."
                .formatted(longer.length() - shorter.length()))
        : Optional.empty();
  }

  private static Optional<Likeness> slip(String a, String b) {
    if (a.length() != b.length()) {
      return like(85, "one-character-missing", "One has a character more than the other.");
    }
    int at = 0;
    while (a.charAt(at) == b.charAt(at)) {
      at++;
    }
    boolean swapped = at + 1 < a.length() && a.charAt(at + 1) != b.charAt(at + 1);
    return swapped
        ? like(
            90, "transposition", "Characters %d and %d are changed over.".formatted(at + 1, at + 2))
        : like(85, "one-character-wrong", "Character %d differs.".formatted(at + 1));
  }

  private static Optional<Likeness> like(int score, String rule, String words) {
    return Optional.of(new Likeness(score, List.of(new Reason(rule, words))));
  }
}
