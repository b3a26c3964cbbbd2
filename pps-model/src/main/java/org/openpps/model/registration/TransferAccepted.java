package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * A secured party group's offer was accepted, which closes it. Each registration that went over has
 * an entry of its own.
 *
 * @param group the number of the group that gave
 * @param offer the number of the entry that offered
 * @param text free text for a reader
 */
public record TransferAccepted(
    RegistrationNumber group, RegistrationNumber offer, Optional<Placed<String>> text)
    implements GroupEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("transfer-accepted", 1);

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
    return cases.transferAccepted(this);
  }
}
