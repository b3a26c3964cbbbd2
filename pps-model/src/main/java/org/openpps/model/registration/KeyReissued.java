package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * A secured party group's key was issued again: the account that claimed it owns the group.
 *
 * @param group its number
 * @param claim the number of the entry that claimed
 * @param text free text for a reader
 */
public record KeyReissued(
    RegistrationNumber group, RegistrationNumber claim, Optional<Placed<String>> text)
    implements GroupEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("key-reissued", 1);

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
    return cases.keyReissued(this);
  }
}
