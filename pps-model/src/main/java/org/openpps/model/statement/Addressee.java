package org.openpps.model.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.identifier.GrantorCode;
import org.openpps.model.party.Grantor;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.rule.Rule;

/**
 * A recipient with what is its own of what stands on record: the members of a group, or the
 * grantor.
 *
 * @param recipient who it is
 * @param own the items that speak of nobody else
 */
record Addressee(Recipient recipient, Set<ItemId> own) {
  /**
   * Everybody on record before or after an entry: the groups at each address for service that they
   * had, and the grantors, those included that the entry takes off or puts on record.
   */
  @Rule(
      id = "statement.recipients",
      source =
          "[V] PPSA 2009 (Cth), s 157(1): a person registered as grantor immediately before or"
              + " immediately after the time of the event; [V] BC Registries: to old and new parties")
  static List<Addressee> of(Standing standing, CodesOfGrantors codes) {
    List<Addressee> all = new ArrayList<>();
    Map<List<Object>, SecuredPartyGroup> groups = new LinkedHashMap<>();
    standing.groups().forEach(g -> groups.put(List.of(g.number(), g.address().id()), g));
    groups.values().forEach(group -> all.add(of(group, standing)));
    Map<ItemId, Addressee> grantors = new LinkedHashMap<>();
    for (Registration registration : standing.registrations()) {
      for (Item<Grantor> item : registration.withoutBirthDates().grantors()) {
        grantors.put(item.id(), of(item, standing, codes));
      }
    }
    all.addAll(grantors.values());
    return all;
  }

  private static Addressee of(SecuredPartyGroup group, Standing standing) {
    Set<ItemId> own = new HashSet<>();
    group.members().forEach(member -> own.add(member.id()));
    standing.registrations().stream()
        .filter(registration -> registration.terms().group().equals(group.number()))
        .flatMap(registration -> registration.securedParties().stream())
        .forEach(party -> own.add(party.id()));
    return new Addressee(new Recipient.OfGroup(group.number(), group.address()), own);
  }

  /** It is the secured party after the entry that passes it on. */
  private static Addressee of(Item<Grantor> grantor, Standing standing, CodesOfGrantors codes) {
    Registration after = standing.registrations().get(standing.registrations().size() - 1);
    Optional<GrantorCode> code =
        after.grantors().stream().anyMatch(item -> item.id().equals(grantor.id()))
            ? codes.code(after.number(), grantor.id())
            : Optional.empty();
    return new Addressee(
        new Recipient.OfGrantor(grantor, after.terms().group(), code), Set.of(grantor.id()));
  }
}
