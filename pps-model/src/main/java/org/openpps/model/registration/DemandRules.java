package org.openpps.model.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.rule.Rule;

/**
 * What the steps of an amendment demand must satisfy: demand, answer, amendment statement,
 * amendment notice, decision, withdrawal. None needs a part that can be erased. How many days there
 * are to answer is a line of the profile, and on which days the clock runs is its calendar; the
 * last day that was told stands in the entry and counts.
 */
record DemandRules(OnRecord record, Filer filer, Circumstances now, Refusals refusals)
    implements DemandCommand.Cases<List<Event>> {
  private static final String DEMAND = "/demand";

  @Override
  public List<Event> make(MakeDemand command) {
    LiveRegistration.standing(command.registration(), record, now, refusals)
        .ifPresent(
            registration -> {
              Authority.ofGrantor(command.grantor(), registration, filer, "/grantor", refusals);
              ground(command, registration);
              oneAtATime(command, registration);
            });
    return List.of(
        new DemandMade(
            command.registration(),
            command.grantor(),
            command.ground(),
            command.items(),
            new LastDay(
                now.profile().demand().answerBy(TermRules.today(now), now.profile().calendar()),
                now.profile().zone()),
            Layout.textAlone(command.text())));
  }

  /** Either nothing is secured, or the collateral is named that secures nothing. */
  @Rule(id = "demand-ground", source = "PPSA 2009 (Cth), s 178 (1), (2); PPSA 1999 (NZ), s 162 (1)")
  private void ground(MakeDemand command, Registration registration) {
    boolean names = command.ground() == DemandGround.SECURES_NOTHING_IN_THESE;
    if (names) {
      refusals.require(!command.items().isEmpty(), "/items", ErrorCode.DEMAND_ITEMS_MISSING);
    } else {
      refusals.require(command.items().isEmpty(), "/items", ErrorCode.DEMAND_ITEMS_NOT_ALLOWED);
    }
    StandingItems items = StandingItems.of(registration);
    for (int i = 0; i < command.items().size(); i++) {
      items.endCollateral(command.items().get(i), "/items/" + i, refusals);
    }
  }

  /** A grantor has one open demand in a registration. */
  @Rule(
      id = "one-demand-at-a-time",
      source = "register rule: the clocks of PPSA 2009 (Cth), ss 178-181, run for one demand")
  private void oneAtATime(MakeDemand command, Registration registration) {
    refusals.require(
        registration.demands().stream()
            .noneMatch(d -> d.open() && d.grantor().equals(command.grantor())),
        "/grantor",
        ErrorCode.DEMAND_OPEN);
  }

  @Override
  public List<Event> answer(AnswerDemand command) {
    LiveRegistration.evenSuspended(command.registration(), record, filer, now, refusals)
        .flatMap(registration -> open(registration, command.demand()))
        .ifPresent(this::answerInTime);
    return List.of(
        new DemandAnswered(
            command.registration(),
            command.demand(),
            command.answer(),
            Layout.textAlone(command.text())));
  }

  /**
   * The secured party answers once, a demand until its last day and a notice until its own; between
   * the statement to the registrar and the notice there is nothing to answer.
   */
  @Rule(
      id = "demand-answer",
      source =
          "PPSA 2009 (Cth), ss 178 (2), 180 (2); PPSA 1999 (NZ), s 163 (1); UCC 9-513 (c);"
              + " RSBC 1996, c 359, s 50")
  private void answerInTime(AmendmentDemand demand) {
    if (demand.stage() == DemandStage.STATED) {
      refusals.add(DEMAND, ErrorCode.AMENDMENT_NOTICE_MISSING);
      return;
    }
    refusals.require(demand.lastAnswer().isEmpty(), DEMAND, ErrorCode.DEMAND_ANSWERED);
    if (demand.answerDue().passedAt(now.time())) {
      refusals.add(
          DEMAND,
          ErrorCode.DEMAND_ANSWER_LATE,
          "The last day to answer was " + demand.answerDue().day() + ".");
    }
  }

  @Override
  public List<Event> giveStatement(GiveAmendmentStatement command) {
    LiveRegistration.standing(command.registration(), record, now, refusals)
        .flatMap(registration -> ownOpen(registration, command.demand()))
        .ifPresent(this::statementDue);
    return List.of(
        new AmendmentStatementGiven(
            command.registration(), command.demand(), Layout.textAlone(command.text())));
  }

  /** The demand goes to the registrar once, after an objection or when its last day has passed. */
  @Rule(id = "amendment-statement", source = "PPSA 2009 (Cth), s 179; PPSA 1999 (NZ), ss 163, 165")
  private void statementDue(AmendmentDemand demand) {
    refusals.require(demand.statement().isEmpty(), DEMAND, ErrorCode.AMENDMENT_STATEMENT_GIVEN);
    if (demand.statement().isEmpty() && demand.stage() != DemandStage.OBJECTED) {
      clockHasRun(demand.answerBy());
    }
  }

  @Override
  public List<Event> giveNotice(GiveAmendmentNotice command) {
    Authority.ofRegistrar(filer, refusals);
    LiveRegistration.standing(command.registration(), record, now, refusals)
        .flatMap(registration -> open(registration, command.demand()))
        .ifPresent(this::noticeDue);
    return List.of(
        new AmendmentNoticeGiven(
            command.registration(),
            command.demand(),
            new LastDay(
                now.profile().demand().noticeBy(TermRules.today(now), now.profile().calendar()),
                now.profile().zone()),
            Layout.textAlone(command.text())));
  }

  /** The registrar gives notice once, of a demand that the grantor brought before it. */
  @Rule(id = "amendment-notice", source = "PPSA 2009 (Cth), s 180")
  private void noticeDue(AmendmentDemand demand) {
    refusals.require(demand.statement().isPresent(), DEMAND, ErrorCode.AMENDMENT_STATEMENT_MISSING);
    refusals.require(demand.notice().isEmpty(), DEMAND, ErrorCode.AMENDMENT_NOTICE_GIVEN);
  }

  @Override
  public List<Event> decide(DecideDemand command) {
    Authority.ofRegistrar(filer, refusals);
    LiveRegistration.standing(command.registration(), record, now, refusals)
        .ifPresent(
            registration ->
                open(registration, command.demand())
                    .ifPresent(
                        demand -> {
                          decisionDue(demand);
                          removal(command, registration);
                          withinTheDemand(command, demand, registration);
                        }));
    return List.of(
        new DemandDecided(
            command.registration(),
            command.demand(),
            command.decision(),
            command.remove(),
            Layout.textAlone(command.reason())));
  }

  /** The registrar decides when the time to answer its notice has run, whatever was answered. */
  @Rule(id = "demand-decision", source = "PPSA 2009 (Cth), s 181")
  private void decisionDue(AmendmentDemand demand) {
    if (demand.notice().isEmpty()) {
      refusals.add(DEMAND, ErrorCode.AMENDMENT_NOTICE_MISSING);
      return;
    }
    clockHasRun(demand.notice().get().answerBy());
  }

  /** What is removed is named, is on record, and leaves at least one of each kind. */
  private void removal(DecideDemand command, Registration registration) {
    boolean removes = command.decision() == DemandDecision.REMOVE_ITEMS;
    refusals.require(removes != command.remove().isEmpty(), "/remove", ErrorCode.DECISION_ITEMS);
    StandingItems items = StandingItems.of(registration);
    for (int i = 0; i < command.remove().size(); i++) {
      items.end(command.remove().get(i), "/remove/" + i, refusals);
    }
    items.requireSomeLeft(0, 0, "/remove", refusals);
  }

  /**
   * The registrar gives no more than was demanded: of named collateral that collateral, and the
   * whole registration where nothing is secured or all of it is named; no grantor but the one who
   * demands is released.
   */
  @Rule(
      id = "decision-within-demand",
      source = "PPSA 2009 (Cth), s 181: the amendment demanded, or none")
  private void withinTheDemand(
      DecideDemand command, AmendmentDemand demand, Registration registration) {
    Set<ItemId> demanded =
        demand.ground() == DemandGround.NOTHING_SECURED
            ? collateral(registration)
            : new HashSet<>(demand.items());
    boolean all = demanded.containsAll(collateral(registration));
    refusals.require(
        command.decision() != DemandDecision.DISCHARGE || all,
        "/decision",
        ErrorCode.DECISION_BEYOND_DEMAND);
    for (int i = 0; i < command.remove().size(); i++) {
      ItemId item = command.remove().get(i);
      boolean own = all && item.equals(demand.grantor());
      refusals.require(
          own || demanded.contains(item) || !onRecord(item, registration),
          "/remove/" + i,
          ErrorCode.DECISION_BEYOND_DEMAND);
    }
  }

  @Override
  public List<Event> withdraw(WithdrawDemand command) {
    LiveRegistration.standing(command.registration(), record, now, refusals)
        .ifPresent(registration -> ownOpen(registration, command.demand()));
    return List.of(
        new DemandWithdrawn(
            command.registration(), command.demand(), Layout.textAlone(command.text())));
  }

  private Optional<AmendmentDemand> open(Registration registration, RegistrationNumber number) {
    Optional<AmendmentDemand> demand = registration.demand(number);
    refusals.require(demand.isPresent(), DEMAND, ErrorCode.DEMAND_UNKNOWN);
    demand.ifPresent(found -> refusals.require(found.open(), DEMAND, ErrorCode.DEMAND_CLOSED));
    return demand.filter(AmendmentDemand::open);
  }

  private Optional<AmendmentDemand> ownOpen(Registration registration, RegistrationNumber number) {
    Optional<AmendmentDemand> demand = open(registration, number);
    demand.ifPresent(
        found -> Authority.ofGrantor(found.grantor(), registration, filer, DEMAND, refusals));
    return demand;
  }

  private void clockHasRun(LastDay last) {
    if (!last.passedAt(now.time())) {
      refusals.add(
          DEMAND,
          ErrorCode.DEMAND_CLOCK_RUNNING,
          "The secured party has until the end of " + last.day() + " (" + last.zone() + ").");
    }
  }

  private static boolean onRecord(ItemId item, Registration registration) {
    return Stream.concat(
            registration.grantors().stream().map(Item::id),
            registration.collateral().stream().map(Item::id))
        .anyMatch(item::equals);
  }

  private static Set<ItemId> collateral(Registration registration) {
    return registration.collateral().stream().map(Item::id).collect(Collectors.toSet());
  }
}
