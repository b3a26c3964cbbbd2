package org.openpps.model.registration;

import java.util.HashSet;
import java.util.Set;

/** What each command about a group reads. */
final class GroupNeeds implements GroupCommand.Cases<Needs> {
  @Override
  public Needs amendGroup(AmendGroup command) {
    return Needs.ofGroups(command.group());
  }

  @Override
  public Needs changeAddress(ChangeAddress command) {
    return Needs.ofGroups(command.group());
  }

  @Override
  public Needs offerTransfer(OfferTransfer command) {
    return Needs.ofGroups(new HashSet<>(command.registrations()), command.group(), command.to());
  }

  @Override
  public Needs withdrawTransfer(WithdrawTransfer command) {
    return Needs.ofOffer(command.offer(), Set.of());
  }

  @Override
  public Needs acceptTransfer(AcceptTransfer command) {
    return Needs.ofOffer(command.offer(), new HashSet<>(command.registrations()));
  }

  @Override
  public Needs suspendGroup(SuspendGroup command) {
    return Needs.ofGroups(command.group());
  }

  @Override
  public Needs reinstateGroup(ReinstateGroup command) {
    return Needs.ofGroups(command.group());
  }

  @Override
  public Needs claimKey(ClaimKey command) {
    return Needs.ofGroups(command.group());
  }

  @Override
  public Needs announceKeyReissue(AnnounceKeyReissue command) {
    return Needs.ofGroups(command.group());
  }

  @Override
  public Needs reissueKey(ReissueKey command) {
    return Needs.ofGroups(command.group());
  }

  @Override
  public Needs refuseKeyClaim(RefuseKeyClaim command) {
    return Needs.ofGroups(command.group());
  }
}
