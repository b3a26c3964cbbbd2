package org.openpps.model.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Party;

/** A group that differs from another in what is named; for evolution within this package. */
final class GroupRevision {
  private final RegistrationNumber number;
  private String owner;
  private List<Item<Party>> members;
  private Item<AddressForService> address;
  private Optional<Instant> suspendedAt;
  private List<TransferOffer> offers;
  private Optional<KeyClaim> keyClaim;

  private GroupRevision(SecuredPartyGroup was) {
    this.number = was.number();
    this.owner = was.owner();
    this.members = was.members();
    this.address = was.address();
    this.suspendedAt = was.suspendedAt();
    this.offers = was.offers();
    this.keyClaim = was.keyClaim();
  }

  /** Still the same as {@code was}. */
  static GroupRevision of(SecuredPartyGroup was) {
    return new GroupRevision(was);
  }

  GroupRevision owner(String now) {
    this.owner = now;
    return this;
  }

  GroupRevision members(List<Item<Party>> now) {
    this.members = now;
    return this;
  }

  GroupRevision address(Item<AddressForService> now) {
    this.address = now;
    return this;
  }

  GroupRevision suspendedAt(Optional<Instant> now) {
    this.suspendedAt = now;
    return this;
  }

  GroupRevision opened(TransferOffer offer) {
    List<TransferOffer> now = new ArrayList<>(offers);
    now.add(offer);
    this.offers = now;
    return this;
  }

  GroupRevision closed(TransferOffer offer) {
    this.offers = offers.stream().filter(open -> !open.equals(offer)).toList();
    return this;
  }

  GroupRevision keyClaim(Optional<KeyClaim> now) {
    this.keyClaim = now;
    return this;
  }

  SecuredPartyGroup group() {
    return new SecuredPartyGroup(number, owner, members, address, suspendedAt, offers, keyClaim);
  }
}
