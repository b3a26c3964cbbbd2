package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Party;
import org.openpps.model.rule.Rule;

/** What a secured party group must satisfy: its members and where it takes notices. */
final class GroupRules {
  /** The most members that a group has. */
  private static final int MEMBERS = 50;

  private GroupRules() {}

  static List<Event> create(CreateGroup command, Circumstances now, Refusals refusals) {
    eachPartyOnce(Set.of(), command.members(), "/members", refusals);
    PartyRules.members(command.members(), now, "/members", refusals);
    reachable(command.address(), refusals);
    Layout layout = Layout.of(command.members(), List.of(), 0, 0);
    return List.of(
        new GroupCreated(
            new RegistrationNumber(now.next()),
            Placed.from(layout.securedParties(), command.members()),
            new Placed<>(layout.text(), Erasable.of(command.address()))));
  }

  static List<Event> amend(
      AmendGroup command, OnRecord record, Filer filer, Circumstances now, Refusals refusals) {
    refusals.require(
        !command.addMembers().isEmpty() || !command.remove().isEmpty(),
        "",
        ErrorCode.AMENDMENT_EMPTY);
    known(command.group(), record, refusals)
        .ifPresent(
            group -> {
              Authority.toChange(group, filer, "/group", refusals);
              members(command, group, refusals);
            });
    PartyRules.members(command.addMembers(), now, "/addMembers", refusals);
    Layout layout = Layout.of(command.addMembers(), List.of(), 0, 0);
    return List.of(
        new GroupAmended(
            command.group(),
            command.remove(),
            Placed.from(layout.securedParties(), command.addMembers()),
            Placed.text(layout.text(), command.text())));
  }

  /** One entry on the group, however many registrations it holds. */
  @Rule(
      id = "address-for-service",
      source =
          "PPSA 2009 (Cth), s 153, item 3: where notices are given; PPS register, change of address"
              + " for service; register rule: one entry on the group for all its registrations")
  static List<Event> changeAddress(
      ChangeAddress command, OnRecord record, Filer filer, Refusals refusals) {
    known(command.group(), record, refusals)
        .ifPresent(group -> Authority.toChange(group, filer, "/group", refusals));
    reachable(command.address(), refusals);
    Layout layout = Layout.of(List.of(), List.of(), 1, 0);
    return List.of(
        new AddressChanged(
            command.group(),
            new Placed<>(layout.addresses(), Erasable.of(command.address())),
            Placed.text(layout.text(), command.text())));
  }

  /** The group, or the refusal that there is none. */
  static Optional<SecuredPartyGroup> known(
      RegistrationNumber number, OnRecord record, Refusals refusals) {
    Optional<SecuredPartyGroup> group = record.group(number);
    refusals.require(group.isPresent(), "/group", ErrorCode.GROUP_UNKNOWN);
    return group;
  }

  private static void reachable(AddressForService address, Refusals refusals) {
    refusals.require(
        address.email().isPresent() || address.postal().isPresent(),
        "/address",
        ErrorCode.VALUE_MISSING);
  }

  /** Who leaves is on record and named once, who joins is not there yet, and somebody is left. */
  @Rule(
      id = "group-members",
      source = "BC Personal Property Registry: at least one secured party, none named twice")
  private static void members(AmendGroup command, SecuredPartyGroup group, Refusals refusals) {
    List<Item<Party>> left = new ArrayList<>(group.members());
    for (int i = 0; i < command.remove().size(); i++) {
      ItemId id = command.remove().get(i);
      if (!left.removeIf(item -> item.id().equals(id))) {
        refusals.add(
            "/remove/" + i,
            ErrorCode.ITEM_UNKNOWN,
            "No member of the group has this entry and part, or it is named twice.");
      }
    }
    Set<Party> present = new HashSet<>();
    left.forEach(item -> item.value().ifPresent(present::add));
    eachPartyOnce(present, command.addMembers(), "/addMembers", refusals);
    int members = left.size() + command.addMembers().size();
    refusals.require(members > 0, "/remove", ErrorCode.SECURED_PARTY_MISSING);
    refusals.require(members <= MEMBERS, "/addMembers", ErrorCode.LIST_TOO_LONG);
  }

  /** A party stands in a group once (duplicate check of the BC Personal Property Registry). */
  private static void eachPartyOnce(
      Set<Party> present, List<Party> members, String pointer, Refusals refusals) {
    Set<Party> seen = new HashSet<>(present);
    for (int i = 0; i < members.size(); i++) {
      refusals.require(seen.add(members.get(i)), pointer + "/" + i, ErrorCode.SECURED_PARTY_TWICE);
    }
  }
}
