package org.openpps.model.search.combined;

import java.util.List;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.Status;

/**
 * A registration that at least one of several searches found.
 *
 * @param number its number
 * @param status how it stands at T
 * @param by the places, from 0, of the answers that hold it
 * @param link the strongest by which it hangs together with what was asked for; {@code equal-name}
 *     says that nothing but a name connects them
 */
public record FoundRegistration(
    RegistrationNumber number, Status status, List<Integer> by, Link link) {
  /** Copies. */
  public FoundRegistration {
    by = List.copyOf(by);
  }
}
