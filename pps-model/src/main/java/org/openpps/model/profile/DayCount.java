package org.openpps.model.profile;

import java.time.LocalDate;

/**
 * A length of time in days.
 *
 * @param days how many; the day it is counted from is not one of them. With none, the time ends
 *     before that day
 * @param business whether only business days of the profile's calendar count
 */
public record DayCount(int days, boolean business) {
  /** The last day of a period of this length that begins with the day after {@code from}. */
  public LocalDate after(LocalDate from, BusinessCalendar calendar) {
    if (days == 0) {
      return from.minusDays(1);
    }
    return business ? calendar.plus(from, days) : from.plusDays(days);
  }
}
