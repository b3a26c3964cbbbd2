package org.openpps.model.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Party;

/**
 * A secured party group as it stands.
 *
 * @param number its number
 * @param owner the account that may file and change for it: the one that made it, until its key was
 *     issued again to another
 * @param members the secured parties
 * @param address where it takes notices
 * @param suspendedAt since when the registrar has suspended it; absent while it may act
 * @param offers its open offers of registrations to other groups, in order
 * @param keyClaim an open claim to its lost key
 */
public record SecuredPartyGroup(
    RegistrationNumber number,
    @JsonIgnore String owner,
    List<Item<Party>> members,
    Item<AddressForService> address,
    Optional<Instant> suspendedAt,
    List<TransferOffer> offers,
    Optional<KeyClaim> keyClaim) {
  /** Copies. */
  public SecuredPartyGroup {
    members = List.copyOf(members);
    suspendedAt = Accepted.optional(suspendedAt);
    offers = Accepted.list(offers);
    keyClaim = Accepted.optional(keyClaim);
  }

  /** Whether the registrar has suspended it. */
  @JsonIgnore
  public boolean isSuspended() {
    return suspendedAt.isPresent();
  }

  /** Its open offer that the entry of this number made. */
  public Optional<TransferOffer> offer(RegistrationNumber entry) {
    return offers.stream().filter(offer -> offer.offer().equals(entry)).findFirst();
  }

  /** The members that are not erased, as an event puts them on record. */
  List<Party> presentMembers() {
    return members.stream().flatMap(item -> item.value().stream()).toList();
  }

  /** The same without the birth dates of individuals, fit to be shown to anybody. */
  public SecuredPartyGroup withoutBirthDates() {
    return GroupRevision.of(this)
        .members(members.stream().map(item -> item.map(BirthDates::without)).toList())
        .group();
  }
}
