package org.openpps.model.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Party;

/** What a new secured party group must satisfy. */
final class GroupRules {
  private GroupRules() {}

  static List<Event> create(CreateGroup command, Circumstances now, Refusals refusals) {
    eachPartyOnce(command.members(), refusals);
    PartyRules.members(command.members(), now, "/members", refusals);
    refusals.require(
        command.address().email().isPresent() || command.address().postal().isPresent(),
        "/address",
        ErrorCode.VALUE_MISSING);
    Layout layout = Layout.of(command.members(), List.of(), 0, 0);
    return List.of(
        new GroupCreated(
            new RegistrationNumber(now.next()),
            Placed.from(layout.securedParties(), command.members()),
            new Placed<>(layout.text(), Erasable.of(command.address()))));
  }

  /** A party stands in a group once (duplicate check of the BC Personal Property Registry). */
  private static void eachPartyOnce(List<Party> members, Refusals refusals) {
    Set<Party> seen = new HashSet<>();
    for (int i = 0; i < members.size(); i++) {
      refusals.require(seen.add(members.get(i)), "/members/" + i, ErrorCode.SECURED_PARTY_TWICE);
    }
  }
}
