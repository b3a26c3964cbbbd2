package org.openpps.model.profile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How long what a search gave can be read again, and how long it is remembered that it was made.
 *
 * @param reopening from the search on, its answer can be opened again without paying again
 * @param retention from the search on, its record is kept; then it is deleted
 */
public record SearchKeeping(Period reopening, Period retention) {
  /**
   * A time from a search on.
   *
   * @param citation where it comes from
   * @param days of 24 hours
   */
  public record Period(Citation citation, int days) {
    /** When it is over for a search that was made at {@code time}. */
    public Instant end(Instant time) {
      return time.plus(days, ChronoUnit.DAYS);
    }

    /** For a search made before this instant it is over at {@code now}. */
    public Instant begin(Instant now) {
      return now.minus(days, ChronoUnit.DAYS);
    }
  }
}
