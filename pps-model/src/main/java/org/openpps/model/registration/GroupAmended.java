package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.party.Party;

/**
 * The members of a secured party group changed. Registrations keep the members on record with them:
 * those of their filing or transfer.
 *
 * @param group its number
 * @param removed members that went
 * @param members members that came
 * @param text free text for a reader
 */
public record GroupAmended(
    RegistrationNumber group,
    List<ItemId> removed,
    List<Placed<Party>> members,
    Optional<Placed<String>> text)
    implements GroupEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("group-amended", 1);

  /** Copies. */
  public GroupAmended {
    removed = List.copyOf(removed);
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
    return cases.groupAmended(this);
  }
}
