package org.openpps.model.search.ordinal;

import java.time.Instant;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ClaimedTime;

/**
 * One of two entries that are compared.
 *
 * @param number its number; that of a registration is that of its first entry
 * @param kind what happened, {@code name@version}
 * @param time when it was recorded
 * @param subject the registration or group it is about
 * @param claimedTime an earlier time that it claims for itself, which decides nothing here
 */
public record OrdinalEvent(
    RegistrationNumber number,
    String kind,
    Instant time,
    RegistrationNumber subject,
    Optional<ClaimedTime> claimedTime) {
  /** Copies. */
  public OrdinalEvent {
    claimedTime = claimedTime == null ? Optional.empty() : claimedTime;
  }
}
