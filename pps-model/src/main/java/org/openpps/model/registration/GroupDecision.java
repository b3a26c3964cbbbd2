package org.openpps.model.registration;

import java.util.List;

/** Which rules decide each command about a group. */
record GroupDecision(OnRecord record, Filer filer, Circumstances now, Refusals refusals)
    implements GroupCommand.Cases<List<Event>> {
  @Override
  public List<Event> amendGroup(AmendGroup command) {
    return GroupRules.amend(command, record, filer, now, refusals);
  }

  @Override
  public List<Event> changeAddress(ChangeAddress command) {
    return GroupRules.changeAddress(command, record, filer, refusals);
  }

  @Override
  public List<Event> offerTransfer(OfferTransfer command) {
    return TransferRules.offer(command, record, filer, now, refusals);
  }

  @Override
  public List<Event> withdrawTransfer(WithdrawTransfer command) {
    return TransferRules.withdraw(command, record, filer, refusals);
  }

  @Override
  public List<Event> acceptTransfer(AcceptTransfer command) {
    return TransferRules.accept(command, record, filer, now, refusals);
  }

  @Override
  public List<Event> suspendGroup(SuspendGroup command) {
    return SuspensionRules.suspend(command, record, filer, refusals);
  }

  @Override
  public List<Event> reinstateGroup(ReinstateGroup command) {
    return SuspensionRules.reinstate(command, record, filer, refusals);
  }

  @Override
  public List<Event> claimKey(ClaimKey command) {
    return LostKeyRules.claim(command, record, filer, refusals);
  }

  @Override
  public List<Event> announceKeyReissue(AnnounceKeyReissue command) {
    return LostKeyRules.announce(command, record, filer, now, refusals);
  }

  @Override
  public List<Event> reissueKey(ReissueKey command) {
    return LostKeyRules.reissue(command, record, filer, now, refusals);
  }

  @Override
  public List<Event> refuseKeyClaim(RefuseKeyClaim command) {
    return LostKeyRules.refuse(command, record, filer, refusals);
  }
}
