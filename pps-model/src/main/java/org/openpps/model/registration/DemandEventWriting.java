package org.openpps.model.registration;

import java.util.Optional;

/** The parts of the events about demands, in the order of {@link Layout}. */
record DemandEventWriting(EventWriter out) implements DemandEvent.Cases<Void> {
  @Override
  public Void made(DemandMade event) {
    out.header(DemandJson.made(event));
    out.text(event.text());
    return null;
  }

  @Override
  public Void answered(DemandAnswered event) {
    out.header(DemandJson.answered(event));
    out.text(event.text());
    return null;
  }

  @Override
  public Void stated(AmendmentStatementGiven event) {
    out.header(DemandJson.about(event.demand()));
    out.text(event.text());
    return null;
  }

  @Override
  public Void notified(AmendmentNoticeGiven event) {
    out.header(DemandJson.notified(event));
    out.text(event.text());
    return null;
  }

  @Override
  public Void decided(DemandDecided event) {
    out.header(DemandJson.decided(event));
    out.text(Optional.of(event.reason()));
    return null;
  }

  @Override
  public Void withdrawn(DemandWithdrawn event) {
    out.header(DemandJson.about(event.demand()));
    out.text(event.text());
    return null;
  }
}
