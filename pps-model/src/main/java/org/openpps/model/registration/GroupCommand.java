package org.openpps.model.registration;

/** What somebody asks of a secured party group that is on record. */
public sealed interface GroupCommand extends Command
    permits AmendGroup,
        ChangeAddress,
        OfferTransfer,
        WithdrawTransfer,
        AcceptTransfer,
        SuspendGroup,
        ReinstateGroup,
        ClaimKey,
        AnnounceKeyReissue,
        ReissueKey,
        RefuseKeyClaim {
  /** The dispatch over the commands about groups. */
  <R> R match(Cases<R> cases);

  @Override
  default <R> R match(Command.Cases<R> cases) {
    return cases.changeGroup(this);
  }

  /** What to do for each command about a group. */
  interface Cases<R> {
    /** For a change of members. */
    R amendGroup(AmendGroup command);

    /** For a change of the address for service. */
    R changeAddress(ChangeAddress command);

    /** For an offer of registrations. */
    R offerTransfer(OfferTransfer command);

    /** For an offer withdrawn or declined. */
    R withdrawTransfer(WithdrawTransfer command);

    /** For an offer accepted. */
    R acceptTransfer(AcceptTransfer command);

    /** For a suspension. */
    R suspendGroup(SuspendGroup command);

    /** For the end of a suspension. */
    R reinstateGroup(ReinstateGroup command);

    /** For a claim to a lost key. */
    R claimKey(ClaimKey command);

    /** For the announcement that a key may be issued again. */
    R announceKeyReissue(AnnounceKeyReissue command);

    /** For a key issued again. */
    R reissueKey(ReissueKey command);

    /** For a claim refused. */
    R refuseKeyClaim(RefuseKeyClaim command);
  }
}
