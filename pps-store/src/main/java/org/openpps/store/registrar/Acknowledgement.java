package org.openpps.store.registrar;

import java.time.Instant;
import java.util.List;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Bundle;

/**
 * What an accepted command made. It is on disk. Sending the same command again gives the same
 * numbers, time and entries.
 *
 * @param bundle the entries
 * @param time when they were recorded
 * @param numbers the registration or group each entry is about, in order
 * @param repeated whether the command had been accepted before
 */
public record Acknowledgement(
    Bundle bundle, Instant time, List<RegistrationNumber> numbers, boolean repeated) {
  /** Copies. */
  public Acknowledgement {
    numbers = List.copyOf(numbers);
  }
}
