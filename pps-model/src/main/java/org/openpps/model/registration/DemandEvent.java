package org.openpps.model.registration;

import org.openpps.model.identifier.RegistrationNumber;

/** A fact about a demand that a registration be amended. */
public sealed interface DemandEvent extends RegistrationEvent
    permits DemandMade,
        DemandAnswered,
        AmendmentStatementGiven,
        AmendmentNoticeGiven,
        DemandDecided,
        DemandWithdrawn {
  /** The number of the registration. */
  RegistrationNumber number();

  /** The dispatch over the events about demands. */
  <R> R match(Cases<R> cases);

  @Override
  default <R> R match(RegistrationEvent.Cases<R> cases) {
    return cases.demand(this);
  }

  /** What to do for each event about a demand. */
  interface Cases<R> {
    /** For a new demand. */
    R made(DemandMade event);

    /** For the secured party's answer. */
    R answered(DemandAnswered event);

    /** For the grantor's statement to the registrar. */
    R stated(AmendmentStatementGiven event);

    /** For the registrar's notice to the secured party. */
    R notified(AmendmentNoticeGiven event);

    /** For the registrar's decision. */
    R decided(DemandDecided event);

    /** For a withdrawal. */
    R withdrawn(DemandWithdrawn event);
  }
}
