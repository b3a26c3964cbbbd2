package org.openpps.model.registration;

import java.util.List;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Party;

/**
 * A secured party group came into being.
 *
 * @param group its number
 * @param members the secured parties
 * @param address where it takes notices
 */
public record GroupCreated(
    RegistrationNumber group, List<Placed<Party>> members, Placed<AddressForService> address)
    implements GroupEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("group-created", 1);

  /** Copies. */
  public GroupCreated {
    members = List.copyOf(members);
  }

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
    return cases.groupCreated(this);
  }
}
