package org.openpps.model.registration;

import java.util.Optional;

/** What a secured party group becomes by an event. */
record GroupEvolution(Optional<SecuredPartyGroup> before, Recorded recorded)
    implements GroupEvent.Cases<SecuredPartyGroup> {
  @Override
  public SecuredPartyGroup groupCreated(GroupCreated event) {
    if (before.isPresent()) {
      throw Evolution.impossible(recorded);
    }
    return new SecuredPartyGroup(
        event.group(),
        recorded.account(),
        Evolution.items(recorded, event.members()),
        event.address().item(recorded.sequence()));
  }
}
