package org.openpps.model.search;

import java.util.List;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.Status;

/**
 * A registration that a search found.
 *
 * @param registration its state after the first N entries, birth dates left out
 * @param status how it stands at T
 * @param matches why it was found; empty for a search by number
 */
public record Hit(Registration registration, Status status, List<Match> matches) {
  /** Copies. */
  public Hit {
    matches = List.copyOf(matches);
  }
}
