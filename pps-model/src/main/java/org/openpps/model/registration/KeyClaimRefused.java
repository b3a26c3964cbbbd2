package org.openpps.model.registration;

import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * A claim to a lost key was refused by the registrar, or objected to by the group's owner.
 *
 * @param group its number
 * @param claim the number of the entry that claimed
 * @param reason why
 */
public record KeyClaimRefused(
    RegistrationNumber group, RegistrationNumber claim, Placed<String> reason)
    implements GroupEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("key-claim-refused", 1);

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
    return cases.keyClaimRefused(this);
  }
}
