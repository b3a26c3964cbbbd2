package org.openpps.model.registration;

import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * An account said that it is the owner of a secured party group and has lost its key.
 *
 * @param group its number
 * @param reason what happened to the key
 */
public record KeyClaimed(RegistrationNumber group, Placed<String> reason) implements GroupEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("key-claimed", 1);

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
    return cases.keyClaimed(this);
  }
}
