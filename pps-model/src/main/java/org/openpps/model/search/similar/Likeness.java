package org.openpps.model.search.similar;

import java.util.List;

/**
 * How alike two names or serial numbers are.
 *
 * @param score from 0 to 100, as {@link #BANDS} say
 * @param reasons why, the weightiest first
 */
public record Likeness(int score, List<Reason> reasons) {
  /** The least score that is shown: below it too many others are as like by chance. */
  public static final int CUT_OFF = 70;

  /** What a score means, the highest first. */
  public static final List<Band> BANDS =
      List.of(
          new Band(
              100, "the same but for how it is written: case, accents, abbreviations, plurals"),
          new Band(
              90,
              "one small difference: the legal form, the order, blanks, characters that look alike, a"
                  + " nickname, an initial, a slip in a long name"),
          new Band(
              80, "a slip in a short name or a serial number, or words that one side has more"),
          new Band(CUT_OFF, "several differences, or a large one: look closely"));

  /** Copies. */
  public Likeness {
    reasons = List.copyOf(reasons);
  }

  /** What this score means. */
  public String words() {
    return BANDS.stream()
        .filter(band -> score >= band.from())
        .findFirst()
        .map(Band::words)
        .orElseThrow();
  }

  /**
   * What scores from a number on mean.
   *
   * @param from the least score
   * @param words the meaning
   */
  public record Band(int from, String words) {}
}
