package org.openpps.model.search.ordinal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.rule.Rule;

/**
 * Which of two entries came first.
 *
 * @param at N and T
 * @param first the one that was named first
 * @param second the one that was named second
 * @param precedence how the first stands to the second
 * @param words the answer in sentences for a reader
 */
public record OrdinalAnswer(
    ReadPoint at,
    OrdinalEvent first,
    OrdinalEvent second,
    Precedence precedence,
    List<String> words) {
  /** Copies. */
  public OrdinalAnswer {
    words = List.copyOf(words);
  }

  /**
   * Decides by the place in the ledger alone.
   *
   * @param oneFiling whether one filing made both
   */
  @Rule(
      id = "order-by-sequence",
      source =
          "PPSA 2009 (Cth), s 55(4) and (5): priority is counted from the registration time; register rule:"
              + " of two entries the one with the lower sequence came first, and an earlier time that a"
              + " filing claims is shown and decides nothing")
  public static OrdinalAnswer of(
      ReadPoint at, OrdinalEvent first, OrdinalEvent second, boolean oneFiling) {
    Precedence precedence =
        Precedence.of(first.number().sequence(), second.number().sequence(), oneFiling);
    return new OrdinalAnswer(at, first, second, precedence, words(first, second, precedence));
  }

  private static List<String> words(
      OrdinalEvent first, OrdinalEvent second, Precedence precedence) {
    List<String> words = new ArrayList<>();
    words.add(
        switch (precedence) {
          case BEFORE -> sentence(first, second);
          case AFTER -> sentence(second, first);
          case BEFORE_IN_ONE_FILING -> atOnce(first, second);
          case AFTER_IN_ONE_FILING -> atOnce(second, first);
          case SAME_ENTRY -> "Both numbers name one entry.";
        });
    Stream.of(first, second)
        .distinct()
        .forEach(event -> event.claimedTime().ifPresent(claimed -> words.add(claim(event))));
    return words;
  }

  private static String atOnce(OrdinalEvent before, OrdinalEvent after) {
    return "One filing made both, and they took effect at the same moment, %s; in it %s stands before %s."
        .formatted(
            CanonicalTime.write(before.time()),
            before.number().display(),
            after.number().display());
  }

  private static String claim(OrdinalEvent event) {
    return "%s claims an earlier time, %s (%s); that is its filer's word and does not change the order."
        .formatted(
            event.number().display(),
            CanonicalTime.write(event.claimedTime().orElseThrow().at()),
            event.claimedTime().orElseThrow().source());
  }

  private static String sentence(OrdinalEvent before, OrdinalEvent after) {
    return "%s, recorded %s, came before %s, recorded %s."
        .formatted(
            before.number().display(),
            CanonicalTime.write(before.time()),
            after.number().display(),
            CanonicalTime.write(after.time()));
  }
}
