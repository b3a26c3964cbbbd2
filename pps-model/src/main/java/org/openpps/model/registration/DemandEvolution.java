package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openpps.model.identifier.RegistrationNumber;

/** What a registration becomes by an event about a demand. */
record DemandEvolution(Registration was, Recorded recorded)
    implements DemandEvent.Cases<Registration> {
  /** A new demand takes the place of an earlier one of the same grantor, which has ended. */
  @Override
  public Registration made(DemandMade event) {
    boolean stands = was.demands().stream().anyMatch(d -> of(event, d) && d.open());
    if (stands || !was.liveAt(recorded.time())) {
      throw Evolution.impossible(recorded);
    }
    List<AmendmentDemand> now = new ArrayList<>(was.demands());
    now.removeIf(demand -> of(event, demand));
    now.add(AmendmentDemand.made(new RegistrationNumber(recorded.sequence()), event));
    return Revision.by(recorded, was).demands(now).registration();
  }

  private static boolean of(DemandMade event, AmendmentDemand demand) {
    return demand.grantor().equals(event.grantor());
  }

  @Override
  public Registration answered(DemandAnswered event) {
    return with(event.demand(), demand -> demand.answered(event.answer())).registration();
  }

  @Override
  public Registration stated(AmendmentStatementGiven event) {
    RegistrationNumber entry = new RegistrationNumber(recorded.sequence());
    return with(event.demand(), demand -> demand.stated(entry)).registration();
  }

  @Override
  public Registration notified(AmendmentNoticeGiven event) {
    AmendmentNotice notice =
        new AmendmentNotice(
            new RegistrationNumber(recorded.sequence()), event.answerBy(), Optional.empty());
    return with(event.demand(), demand -> demand.notified(notice)).registration();
  }

  @Override
  public Registration decided(DemandDecided event) {
    return switch (event.decision()) {
      case DISCHARGE ->
          with(event.demand(), demand -> demand.closed(DemandOutcome.DISCHARGED))
              .dischargedAt(recorded.time())
              .registration();
      case REMOVE_ITEMS ->
          with(event.demand(), demand -> demand.closed(DemandOutcome.ITEMS_REMOVED))
              .without(new HashSet<>(event.removed()))
              .registration();
      case NONE ->
          with(event.demand(), demand -> demand.closed(DemandOutcome.REFUSED)).registration();
    };
  }

  @Override
  public Registration withdrawn(DemandWithdrawn event) {
    return with(event.demand(), demand -> demand.closed(DemandOutcome.WITHDRAWN)).registration();
  }

  private Revision with(RegistrationNumber entry, UnaryOperator<AmendmentDemand> change) {
    boolean stands =
        was.demand(entry).filter(AmendmentDemand::open).isPresent() && was.liveAt(recorded.time());
    if (!stands) {
      throw Evolution.impossible(recorded);
    }
    return Revision.by(recorded, was)
        .demands(
            was.demands().stream()
                .map(demand -> demand.entry().equals(entry) ? change.apply(demand) : demand)
                .toList());
  }
}
