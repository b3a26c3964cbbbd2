package org.openpps.model.registration;

/** A fact about a registration. */
public sealed interface RegistrationEvent extends Event
    permits RegistrationCreated,
        RegistrationAmended,
        RegistrationRenewed,
        RegistrationTransferred,
        RegistrationDischargedInPart,
        RegistrationDischarged,
        RegistrationSubordinated,
        SubordinationEnded,
        OrderNoted,
        OrderLifted,
        RegistrationExpired,
        RegistrationRemoved,
        RegistrationRestored,
        RegistrationCorrected,
        DemandEvent,
        HolderSpoke {
  /** The dispatch over the events about registrations. */
  <R> R match(Cases<R> cases);

  @Override
  default <R> R match(Event.Cases<R> cases) {
    return match((Cases<R>) cases);
  }

  @Override
  default <R> R about(Subjects<R> subjects) {
    return subjects.registration(this);
  }

  /** What to do for each event about a registration. */
  interface Cases<R> {
    /** For a new registration. */
    R registrationCreated(RegistrationCreated event);

    /** For a financing change. */
    R registrationAmended(RegistrationAmended event);

    /** For a renewal. */
    R registrationRenewed(RegistrationRenewed event);

    /** For a transfer to another group. */
    R registrationTransferred(RegistrationTransferred event);

    /** For a discharge. */
    R registrationDischarged(RegistrationDischarged event);

    /** For a discharge of a part. */
    R registrationDischargedInPart(RegistrationDischargedInPart event);

    /** For a subordination. */
    R registrationSubordinated(RegistrationSubordinated event);

    /** For the end of a subordination. */
    R subordinationEnded(SubordinationEnded event);

    /** For an order of a court or another authority. */
    R orderNoted(OrderNoted event);

    /** For the end of an order. */
    R orderLifted(OrderLifted event);

    /** For the passing of a stated end. */
    R registrationExpired(RegistrationExpired event);

    /** For a removal by the registrar. */
    R registrationRemoved(RegistrationRemoved event);

    /** For a restoration by the registrar. */
    R registrationRestored(RegistrationRestored event);

    /** For a correction by the registrar. */
    R registrationCorrected(RegistrationCorrected event);

    /** For what happened to a demand, which has a dispatch of its own. */
    R demand(DemandEvent event);

    /** For the word of a holder. */
    R holderSpoke(HolderSpoke event);
  }
}
