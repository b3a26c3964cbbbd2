package org.openpps.model.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The last day of a time that the law gives, in the zone in which it is a day.
 *
 * @param day the last day; the time runs until it ends
 * @param zone the legal time zone
 */
public record LastDay(LocalDate day, ZoneId zone) {
  /** Whether the day is over at {@code instant}. */
  public boolean passedAt(Instant instant) {
    return instant.atZone(zone).toLocalDate().isAfter(day);
  }
}
