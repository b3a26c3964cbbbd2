package org.openpps.model.registration;

import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * The registrar suspended a secured party group.
 *
 * @param group its number
 * @param reason why
 */
public record GroupSuspended(RegistrationNumber group, Placed<String> reason)
    implements GroupEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("group-suspended", 1);

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
    return cases.groupSuspended(this);
  }
}
