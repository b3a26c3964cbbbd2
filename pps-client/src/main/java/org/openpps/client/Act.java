package org.openpps.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Something that was asked for a whole portfolio at once, as it stands.
 *
 * @param id what it is called by
 * @param kind what is done: {@code portfolio-renewal} or {@code portfolio-transfer}
 * @param account for whom
 * @param group whose registrations are its members
 * @param endsBefore of a renewal: which registrations
 * @param lastDay of a renewal: their new last day
 * @param offer of a transfer: the number of the entry that offered
 * @param status {@code running}, {@code cancelling}, {@code cancelled} or {@code finished}
 * @param members how many registrations it is about
 * @param done of how many the register accepted the command
 * @param refused of how many the register refused it
 * @param startedAt when it was started
 * @param changedAt when it went on last
 */
public record Act(
    String id,
    String kind,
    String account,
    RegistrationNumber group,
    Optional<LocalDate> endsBefore,
    Optional<LocalDate> lastDay,
    Optional<RegistrationNumber> offer,
    String status,
    long members,
    long done,
    long refused,
    Instant startedAt,
    Instant changedAt) {
  /** Whether nothing more is filed for it. */
  public boolean ended() {
    return status.equals("finished") || status.equals("cancelled");
  }
}
