package org.openpps.model.statement;

import org.openpps.model.profile.NoticeDue.Occasion;
import org.openpps.model.registration.AmendmentNoticeGiven;
import org.openpps.model.registration.AmendmentStatementGiven;
import org.openpps.model.registration.DemandAnswered;
import org.openpps.model.registration.DemandDecided;
import org.openpps.model.registration.DemandEvent;
import org.openpps.model.registration.DemandMade;
import org.openpps.model.registration.DemandWithdrawn;

/** As what the profile's lines know an event about a demand. */
final class DemandOccasions implements DemandEvent.Cases<Occasion> {
  @Override
  public Occasion made(DemandMade event) {
    return Occasion.DEMAND_MADE;
  }

  @Override
  public Occasion answered(DemandAnswered event) {
    return Occasion.DEMAND_ANSWERED;
  }

  @Override
  public Occasion stated(AmendmentStatementGiven event) {
    return Occasion.AMENDMENT_STATEMENT_GIVEN;
  }

  @Override
  public Occasion notified(AmendmentNoticeGiven event) {
    return Occasion.AMENDMENT_NOTICE_GIVEN;
  }

  @Override
  public Occasion decided(DemandDecided event) {
    return Occasion.DEMAND_DECIDED;
  }

  @Override
  public Occasion withdrawn(DemandWithdrawn event) {
    return Occasion.DEMAND_WITHDRAWN;
  }
}
