package org.openpps.model.profile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are business days in the profile's legal zone.
 *
 * @param citation where it comes from
 * @param weekend days of the week on which nobody works
 * @param holidays other days on which nobody works
 * @param knownThrough the last day that the list of holidays reaches; later ones are counted by
 *     weekends alone, so that a clock is never longer than the law's
 */
public record BusinessCalendar(
    Citation citation, Set<DayOfWeek> weekend, Set<LocalDate> holidays, LocalDate knownThrough) {
  /** Copies. */
  public BusinessCalendar {
    weekend = Set.copyOf(weekend);
    holidays = Set.copyOf(holidays);
    if (weekend.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("a week needs a business day");
    }
  }

  /** Whether {@code day} is a business day. */
  public boolean isBusinessDay(LocalDate day) {
    return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  /** The {@code days}-th business day after {@code from}; with 0, {@code from} itself. */
  public LocalDate plus(LocalDate from, int days) {
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (isBusinessDay(day)) {
        left--;
      }
    }
    return day;
  }
}
