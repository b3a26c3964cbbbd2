package org.openpps.model.profile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a registration is renewed. Never after it has ended, and never one without a stated end.
 *
 * @param citation where it comes from
 * @param from what the new term is counted from
 * @param windowMonths how many months before the last day renewal opens; absent for at any time
 * @param lateConsequence what it means to come too late, in one or two plain sentences
 */
public record RenewalRule(
    Citation citation, From from, Optional<Integer> windowMonths, String lateConsequence) {
  /** What the new term is counted from. */
  public enum From {
    /** The day of the renewal. */
    RENEWAL,
    /** The last day of the term that runs: the lengths add up. */
    LAST_DAY
  }

  /** The day from which {@link TermLimit} judges the new last day. */
  public LocalDate base(LocalDate today, LocalDate lastDay) {
    return from == From.RENEWAL ? today : lastDay;
  }

  /** Whether a registration with this last day can be renewed on {@code today}. */
  public boolean opens(LocalDate today, LocalDate lastDay) {
    return windowMonths.map(months -> !today.isBefore(lastDay.minusMonths(months))).orElse(true);
  }
}
