package org.openpps.model.document;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.registration.AmendmentDemand;
import org.openpps.model.registration.AmendmentNoticeGiven;
import org.openpps.model.registration.AmendmentStatementGiven;
import org.openpps.model.registration.DemandAnswer;
import org.openpps.model.registration.DemandAnswered;
import org.openpps.model.registration.DemandDecided;
import org.openpps.model.registration.DemandDecision;
import org.openpps.model.registration.DemandEvent;
import org.openpps.model.registration.DemandGround;
import org.openpps.model.registration.DemandMade;
import org.openpps.model.registration.DemandOutcome;
import org.openpps.model.registration.DemandWithdrawn;
import org.openpps.model.registration.LastDay;

/** What an event about a demand says, line by line; and how a demand stands, in a sentence. */
public final class DemandWords implements DemandEvent.Cases<List<Shown>> {
  private DemandWords() {}

  static List<Shown> of(DemandEvent event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Registration", event.number().display()));
    shown.addAll(event.match(new DemandWords()));
    return shown;
  }

  /** How a demand stands. */
  public static String standing(AmendmentDemand demand) {
    return switch (demand.stage()) {
      case MADE -> "made; the secured party may answer until " + lastDay(demand.answerBy());
      case PROMISED -> "the secured party said it will amend, until " + lastDay(demand.answerBy());
      case OBJECTED -> "the secured party objects; an amendment statement may be given";
      case STATED -> "before the registrar, who is to give notice";
      case NOTIFIED ->
          demand
              .notice()
              .map(notice -> "decided after " + lastDay(notice.answerBy()))
              .orElseThrow();
      case CLOSED -> demand.outcome().map(DemandWords::outcome).orElseThrow();
    };
  }

  /** Why a grantor demands. */
  public static String ground(DemandGround ground) {
    return switch (ground) {
      case NOTHING_SECURED -> "nothing is secured";
      case SECURES_NOTHING_IN_THESE -> "the collateral named secures nothing";
    };
  }

  private static String outcome(DemandOutcome outcome) {
    return switch (outcome) {
      case DISCHARGED -> "the registrar ended the registration";
      case ITEMS_REMOVED -> "the registrar removed what the decision names";
      case REFUSED -> "the registrar left the registration as it is";
      case WITHDRAWN -> "withdrawn by the grantor";
      case MET -> "met: what was demanded has come about";
    };
  }

  private static String lastDay(LastDay last) {
    String zone = last.zone().equals(ZoneOffset.UTC) ? "UTC" : last.zone().getId();
    return "the end of %s (%s)".formatted(last.day(), zone);
  }

  @Override
  public List<Shown> made(DemandMade event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Demanded by", "the grantor in " + EventWords.item(event.grantor())));
    shown.add(new Shown("Ground", ground(event.ground())));
    event.items().forEach(item -> shown.add(new Shown("Secures nothing", EventWords.item(item))));
    shown.add(new Shown("To be answered by", lastDay(event.answerBy())));
    EventWords.text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> answered(DemandAnswered event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Demand", event.demand().display()));
    shown.add(
        new Shown(
            "Answer",
            event.answer() == DemandAnswer.OBJECTS
                ? "the secured party objects"
                : "the secured party will amend"));
    EventWords.text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> stated(AmendmentStatementGiven event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Demand", event.demand().display()));
    shown.add(new Shown("Amendment statement", "the demand is brought before the registrar"));
    EventWords.text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> notified(AmendmentNoticeGiven event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Demand", event.demand().display()));
    shown.add(new Shown("Amendment notice", "to be answered by " + lastDay(event.answerBy())));
    EventWords.text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> decided(DemandDecided event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Demand", event.demand().display()));
    shown.add(new Shown("Decided", decision(event.decision())));
    event.removed().forEach(item -> shown.add(new Shown("Removed", EventWords.item(item))));
    EventWords.text(shown, "Reason", Optional.of(event.reason()));
    return shown;
  }

  private static String decision(DemandDecision decision) {
    return switch (decision) {
      case DISCHARGE -> "the registration ends for good; it cannot be revived";
      case REMOVE_ITEMS -> "what is named below is removed";
      case NONE -> "the registration stays as it is";
    };
  }

  @Override
  public List<Shown> withdrawn(DemandWithdrawn event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Demand withdrawn", event.demand().display()));
    EventWords.text(shown, "Text", event.text());
    return shown;
  }
}
