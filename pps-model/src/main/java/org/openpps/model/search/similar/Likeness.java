package org.openpps.model.search.similar;

import java.util.List;

/**
 * How alike two names or serial numbers are.
 *
 * <p>The score: 100 the same but for how it is written (case, accents, punctuation, blanks,
 * abbreviations); 95 and above the same but for the legal form, the blanks between words or
 * characters that look alike; 90 and above one slip in a long name; 80 and above a slip in a short
 * one, or words left out of a long name; below, more than that. What scores below {@link #CUT_OFF}
 * is not shown: too many others are as like by chance.
 *
 * @param score from 0 to 100
 * @param reasons why, the weightiest first
 */
public record Likeness(int score, List<Reason> reasons) {
  /** The least score that is shown. */
  public static final int CUT_OFF = 70;

  /** Copies. */
  public Likeness {
    reasons = List.copyOf(reasons);
  }
}
