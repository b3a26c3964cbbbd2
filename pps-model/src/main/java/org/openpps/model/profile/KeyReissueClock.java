package org.openpps.model.profile;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How long the owner of a group has to object before its lost key is issued again.
 *
 * @param citation where it comes from
 * @param notice how long, from the day of the notice to the address for service
 */
public record KeyReissueClock(Citation citation, DayCount notice) {
  /** The instant from which the key may be issued again, announced at {@code announced}. */
  public Instant from(RegisterProfile profile, Instant announced) {
    LocalDate day = profile.legalZone().dayOf(announced);
    return profile.endOf(notice.after(day, profile.calendar()));
  }
}
