package org.openpps.model.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openpps.model.rule.Rule;

/**
 * The time zone in which days of a profile begin and end. No rule reads the machine's zone.
 *
 * @param citation where it comes from
 * @param id the zone
 */
public record LegalZone(Citation citation, ZoneId id) {
  /**
   * The instant at which something ends whose last day is {@code day}: the next local midnight,
   * exclusive, or the first instant of the next day where midnight is skipped.
   */
  @Rule(
      id = "end-instant",
      source =
          "register rule: ends_at is the exclusive next local midnight; BC issues #11506, #28447")
  public Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(id).toInstant();
  }

  /** The local day of an instant. */
  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, id);
  }

  /** The last local day before {@code end}, of which {@code end} is the exclusive midnight. */
  public LocalDate lastDayBefore(Instant end) {
    return dayOf(end.minusMillis(1));
  }
}
