package org.openpps.model.bridge;

import java.time.LocalDate;
import java.util.Optional;
import org.openpps.model.profile.TermLimit;

/**
 * The end time to state.
 *
 * @param lastDay the last day; absent for no stated end time
 * @param advice that the term wanted here is longer than the law allows
 */
public record PreparedTerm(Optional<LocalDate> lastDay, Optional<Advice> advice) {
  /** The term wanted, within {@code limit} counted from {@code today}. */
  static PreparedTerm within(TermLimit limit, LocalDate today, Optional<LocalDate> wanted) {
    if (limit.refusal(today, wanted).isEmpty()) {
      return new PreparedTerm(wanted, Optional.empty());
    }
    LocalDate longest = today.plusYears(limit.maxYears().orElseThrow());
    String instead =
        wanted
            .map(day -> "It cannot last until " + day + " as wanted here")
            .orElse("It cannot stand without an end time as wanted here");
    return new PreparedTerm(
        Optional.of(longest),
        Optional.of(
            new Advice(
                instead + ": extend it there before " + longest + " passes, or it lapses.",
                limit.citation().source())));
  }
}
