package org.openpps.model.registration;

import java.time.Instant;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * The registrar announced, to the group's address for service, that its key may be issued again.
 *
 * @param group its number
 * @param claim the number of the entry that claimed
 * @param from the instant from which the key may be issued again
 * @param text free text for a reader
 */
public record KeyReissueAnnounced(
    RegistrationNumber group, RegistrationNumber claim, Instant from, Optional<Placed<String>> text)
    implements GroupEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("key-reissue-announced", 1);

  @Override
  public EventKind kind() {
    return KIND;
  }

  @Override
  public RegistrationNumber subject() {
    return group;
  }

  @Override
  public <R> R match(GroupEvent.Cases<R> cases) {
    return cases.keyReissueAnnounced(this);
  }
}
