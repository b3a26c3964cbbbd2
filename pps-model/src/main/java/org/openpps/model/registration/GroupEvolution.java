package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Party;

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
        event.address().item(recorded.sequence()),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  @Override
  public SecuredPartyGroup groupAmended(GroupAmended event) {
    Set<ItemId> removed = new HashSet<>(event.removed());
    List<Item<Party>> members = new ArrayList<>(was().members());
    members.removeIf(item -> removed.remove(item.id()));
    members.addAll(Evolution.items(recorded, event.members()));
    possible(removed.isEmpty() && !members.isEmpty());
    return GroupRevision.of(was()).members(members).group();
  }

  @Override
  public SecuredPartyGroup addressChanged(AddressChanged event) {
    return GroupRevision.of(was()).address(event.address().item(recorded.sequence())).group();
  }

  @Override
  public SecuredPartyGroup transferOffered(TransferOffered event) {
    return GroupRevision.of(was())
        .opened(
            new TransferOffer(
                new RegistrationNumber(recorded.sequence()),
                event.group(),
                event.to(),
                event.registrations(),
                recorded.time()))
        .group();
  }

  @Override
  public SecuredPartyGroup transferAccepted(TransferAccepted event) {
    return closed(event.offer());
  }

  @Override
  public SecuredPartyGroup transferWithdrawn(TransferWithdrawn event) {
    return closed(event.offer());
  }

  @Override
  public SecuredPartyGroup groupSuspended(GroupSuspended event) {
    possible(!was().isSuspended());
    return GroupRevision.of(was()).suspendedAt(Optional.of(recorded.time())).group();
  }

  @Override
  public SecuredPartyGroup groupReinstated(GroupReinstated event) {
    possible(was().isSuspended());
    return GroupRevision.of(was()).suspendedAt(Optional.empty()).group();
  }

  @Override
  public SecuredPartyGroup keyClaimed(KeyClaimed event) {
    possible(was().keyClaim().isEmpty());
    KeyClaim claim =
        new KeyClaim(
            new RegistrationNumber(recorded.sequence()),
            recorded.account(),
            recorded.time(),
            Optional.empty());
    return GroupRevision.of(was()).keyClaim(Optional.of(claim)).group();
  }

  @Override
  public SecuredPartyGroup keyReissueAnnounced(KeyReissueAnnounced event) {
    KeyClaim claim = claim(event.claim());
    possible(claim.reissueFrom().isEmpty());
    return GroupRevision.of(was()).keyClaim(Optional.of(claim.announced(event.from()))).group();
  }

  /** Never before the time that was announced. */
  @Override
  public SecuredPartyGroup keyReissued(KeyReissued event) {
    KeyClaim claim = claim(event.claim());
    possible(claim.reissueFrom().filter(from -> !recorded.time().isBefore(from)).isPresent());
    return GroupRevision.of(was()).owner(claim.account()).keyClaim(Optional.empty()).group();
  }

  @Override
  public SecuredPartyGroup keyClaimRefused(KeyClaimRefused event) {
    claim(event.claim());
    return GroupRevision.of(was()).keyClaim(Optional.empty()).group();
  }

  private SecuredPartyGroup was() {
    return before.orElseThrow(() -> Evolution.impossible(recorded));
  }

  private SecuredPartyGroup closed(RegistrationNumber offer) {
    TransferOffer open = was().offer(offer).orElseThrow(() -> Evolution.impossible(recorded));
    return GroupRevision.of(was()).closed(open).group();
  }

  private KeyClaim claim(RegistrationNumber claim) {
    return was()
        .keyClaim()
        .filter(open -> open.claim().equals(claim))
        .orElseThrow(() -> Evolution.impossible(recorded));
  }

  private void possible(boolean holds) {
    if (!holds) {
      throw Evolution.impossible(recorded);
    }
  }
}
