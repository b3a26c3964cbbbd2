package org.openpps.model.registration;

/**
 * Reads the events about demands, and what holders say, from what {@link EventReader} finds in
 * their parts.
 */
final class DemandEventReading {
  private DemandEventReading() {}

  static DemandMade made(EventReader in) {
    return new DemandMade(
        in.number(),
        EventJson.readItemId(in.header().object("grantor")),
        DemandJson.ground(in.header()),
        DemandJson.items(in.header()),
        DemandJson.answerBy(in.header()),
        in.text());
  }

  static DemandAnswered answered(EventReader in) {
    return new DemandAnswered(
        in.number(), DemandJson.demand(in.header()), DemandJson.answer(in.header()), in.text());
  }

  static AmendmentStatementGiven stated(EventReader in) {
    return new AmendmentStatementGiven(in.number(), DemandJson.demand(in.header()), in.text());
  }

  static AmendmentNoticeGiven notified(EventReader in) {
    return new AmendmentNoticeGiven(
        in.number(), DemandJson.demand(in.header()), DemandJson.answerBy(in.header()), in.text());
  }

  static DemandDecided decided(EventReader in) {
    return new DemandDecided(
        in.number(),
        DemandJson.demand(in.header()),
        DemandJson.decision(in.header()),
        EventJson.readRemoval(in.header()),
        in.reason());
  }

  static DemandWithdrawn withdrawn(EventReader in) {
    return new DemandWithdrawn(in.number(), DemandJson.demand(in.header()), in.text());
  }

  static HolderSpoke acknowledged(EventReader in) {
    return holderSpoke(in, true);
  }

  static HolderSpoke refused(EventReader in) {
    return holderSpoke(in, false);
  }

  private static HolderSpoke holderSpoke(EventReader in, boolean acknowledged) {
    return new HolderSpoke(
        in.number(), EventJson.readItemId(in.header().object("grantor")), acknowledged, in.text());
  }
}
