package org.openpps.model.registration;

/** A fact about a secured party group. */
public sealed interface GroupEvent extends Event
    permits GroupCreated,
        GroupAmended,
        AddressChanged,
        TransferOffered,
        TransferAccepted,
        TransferWithdrawn,
        GroupSuspended,
        GroupReinstated,
        KeyClaimed,
        KeyReissueAnnounced,
        KeyReissued,
        KeyClaimRefused {
  /** The dispatch over the events about groups. */
  <R> R match(Cases<R> cases);

  @Override
  default <R> R match(Event.Cases<R> cases) {
    return cases.aboutGroup(this);
  }

  @Override
  default <R> R about(Subjects<R> subjects) {
    return subjects.group(this);
  }

  /** What to do for each event about a group. */
  interface Cases<R> {
    /** For a new group. */
    R groupCreated(GroupCreated event);

    /** For a change of members. */
    R groupAmended(GroupAmended event);

    /** For a change of the address for service. */
    R addressChanged(AddressChanged event);

    /** For an offer of registrations. */
    R transferOffered(TransferOffered event);

    /** For an offer accepted. */
    R transferAccepted(TransferAccepted event);

    /** For an offer withdrawn or declined. */
    R transferWithdrawn(TransferWithdrawn event);

    /** For a suspension. */
    R groupSuspended(GroupSuspended event);

    /** For the end of a suspension. */
    R groupReinstated(GroupReinstated event);

    /** For a claim to a lost key. */
    R keyClaimed(KeyClaimed event);

    /** For the announcement that a key may be issued again. */
    R keyReissueAnnounced(KeyReissueAnnounced event);

    /** For a key issued again. */
    R keyReissued(KeyReissued event);

    /** For a claim refused. */
    R keyClaimRefused(KeyClaimRefused event);
  }
}
