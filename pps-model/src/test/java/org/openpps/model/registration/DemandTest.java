package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.party.Capacity;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.rule.Cites;

/**
 * A demand step by step, under {@code custody@1}: weekdays in UTC, five of them to answer.
 * Scene.NOW is a Monday, so that the last day is the Monday after.
 */
class DemandTest {
  private static final ItemId RACK = new ItemId(Scene.FIRST, 2);
  private static final ItemId ADA = new ItemId(Scene.FIRST, 3);
  private static final ItemId SERVER = new ItemId(Scene.FIRST, 5);
  private static final ItemId CABLES = new ItemId(Scene.FIRST, 6);
  private static final Filer OF_RACK = Filer.grantor(RACK);
  private static final RegistrationNumber DEMAND = new RegistrationNumber(3);
  private static final Instant IN_TIME = Instant.parse("2026-11-30T23:59:59.999Z");
  private static final Instant LATE = Instant.parse("2026-12-01T00:00:00Z");
  private static final Instant NOTICE_OVER = Instant.parse("2026-12-09T00:00:00Z");

  private final Scene scene = scene();

  private static Scene scene() {
    Scene scene = Scene.withGroup();
    scene.file(
        Scene.HOST,
        new FileRegistrations(
            Scene.GROUP,
            List.of(
                Scene.filing(
                    Optional.empty(),
                    List.of(Scene.RACK, Scene.ADA),
                    List.of(Scene.server("A1"), Scene.server("B2"))))));
    return scene;
  }

  private static MakeDemand nothingSecured() {
    return new MakeDemand(
        Scene.FIRST, RACK, DemandGround.NOTHING_SECURED, List.of(), Optional.of("All paid."));
  }

  private static MakeDemand nothingIn(ItemId... items) {
    return new MakeDemand(
        Scene.FIRST, RACK, DemandGround.SECURES_NOTHING_IN_THESE, List.of(items), Optional.empty());
  }

  private static AnswerDemand answer(DemandAnswer answer) {
    return new AnswerDemand(Scene.FIRST, DEMAND, answer, Optional.of("We looked."));
  }

  private static GiveAmendmentStatement statement() {
    return new GiveAmendmentStatement(Scene.FIRST, DEMAND, Optional.of("Not met."));
  }

  private static GiveAmendmentNotice notice() {
    return new GiveAmendmentNotice(Scene.FIRST, DEMAND, Optional.empty());
  }

  private static DecideDemand decision(DemandDecision decision, ItemId... remove) {
    return new DecideDemand(Scene.FIRST, DEMAND, decision, List.of(remove), "Shown by receipts.");
  }

  private static WithdrawDemand withdrawal() {
    return new WithdrawDemand(Scene.FIRST, DEMAND, Optional.empty());
  }

  private AmendmentDemand demand() {
    return scene.first().demand(DEMAND).orElseThrow();
  }

  /** Makes the demand and brings it before the registrar, who gives notice on 1 December. */
  private void notified(MakeDemand demand) {
    scene.file(OF_RACK, demand);
    scene.file(OF_RACK, statement(), LATE);
    scene.file(Scene.REGISTRAR, notice(), LATE);
  }

  @Test
  @Cites("demand-ground")
  void a_demand_says_who_why_and_until_when_it_is_answered() {
    scene.file(OF_RACK, nothingIn(SERVER));
    assertThat(demand())
        .isEqualTo(
            new AmendmentDemand(
                DEMAND,
                RACK,
                DemandGround.SECURES_NOTHING_IN_THESE,
                List.of(SERVER),
                new LastDay(LocalDate.of(2026, 11, 30), ZoneId.of("UTC")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(demand().stage()).isEqualTo(DemandStage.MADE);
    assertThat(scene.first().liveAt(LATE)).isTrue();
  }

  @Test
  @Cites("demand-ground")
  void the_ground_goes_with_the_collateral_that_is_named() {
    scene.refused(OF_RACK, nothingIn(), "/items", ErrorCode.DEMAND_ITEMS_MISSING);
    scene.refused(OF_RACK, nothingIn(ADA), "/items/0", ErrorCode.ITEM_UNKNOWN);
    scene.refused(OF_RACK, nothingIn(SERVER, SERVER), "/items/1", ErrorCode.ITEM_UNKNOWN);
    MakeDemand both =
        new MakeDemand(
            Scene.FIRST, RACK, DemandGround.NOTHING_SECURED, List.of(SERVER), Optional.empty());
    scene.refused(OF_RACK, both, "/items", ErrorCode.DEMAND_ITEMS_NOT_ALLOWED);
  }

  @Test
  void nobody_demands_but_the_grantor_that_is_named() {
    for (Filer other : List.of(Scene.HOST, Scene.REGISTRAR, Filer.grantor(ADA))) {
      scene.refused(other, nothingSecured(), "/grantor", ErrorCode.FORBIDDEN);
    }
    ItemId none = new ItemId(Scene.FIRST, 9);
    MakeDemand stranger =
        new MakeDemand(
            Scene.FIRST, none, DemandGround.NOTHING_SECURED, List.of(), Optional.empty());
    scene.refused(Filer.grantor(none), stranger, "/grantor", ErrorCode.ITEM_UNKNOWN);
  }

  @Test
  @Cites("one-demand-at-a-time")
  void each_grantor_has_one_open_demand_and_may_make_another_after_it() {
    scene.file(OF_RACK, nothingSecured());
    scene.refused(OF_RACK, nothingIn(SERVER), "/grantor", ErrorCode.DEMAND_OPEN);
    MakeDemand other =
        new MakeDemand(Scene.FIRST, ADA, DemandGround.NOTHING_SECURED, List.of(), Optional.empty());
    scene.file(Filer.grantor(ADA), other);
    scene.file(OF_RACK, withdrawal());
    scene.file(OF_RACK, nothingIn(SERVER));
    assertThat(scene.first().demands())
        .extracting(d -> d.grantor().part() + " " + d.stage().code())
        .containsExactly("3 made", "2 made");
    assertThat(scene.first().demand(DEMAND)).isEmpty();
  }

  @Test
  @Cites("demand-answer")
  void the_secured_party_answers_once_and_until_the_end_of_the_last_day() {
    scene.file(OF_RACK, nothingSecured());
    scene.refused(
        Scene.HOST, answer(DemandAnswer.OBJECTS), LATE, "/demand", ErrorCode.DEMAND_ANSWER_LATE);
    scene.refused(
        Scene.STRANGER, answer(DemandAnswer.OBJECTS), "/registration", ErrorCode.FORBIDDEN);
    scene.file(Scene.HOST, answer(DemandAnswer.WILL_AMEND), IN_TIME);
    assertThat(demand().stage()).isEqualTo(DemandStage.PROMISED);
    scene.refused(Scene.HOST, answer(DemandAnswer.OBJECTS), "/demand", ErrorCode.DEMAND_ANSWERED);
  }

  @Test
  @Cites("amendment-statement")
  void after_an_objection_the_grantor_goes_to_the_registrar_at_once() {
    scene.file(OF_RACK, nothingSecured());
    scene.refused(OF_RACK, statement(), IN_TIME, "/demand", ErrorCode.DEMAND_CLOCK_RUNNING);
    scene.file(Scene.HOST, answer(DemandAnswer.OBJECTS));
    scene.refused(Scene.HOST, statement(), "/demand", ErrorCode.FORBIDDEN);
    scene.file(OF_RACK, statement());
    assertThat(demand().stage()).isEqualTo(DemandStage.STATED);
    scene.refused(OF_RACK, statement(), LATE, "/demand", ErrorCode.AMENDMENT_STATEMENT_GIVEN);
  }

  @Test
  @Cites("amendment-statement")
  void a_promise_that_is_not_kept_goes_to_the_registrar_when_the_clock_has_run() {
    scene.file(OF_RACK, nothingSecured());
    scene.file(Scene.HOST, answer(DemandAnswer.WILL_AMEND));
    scene.refused(OF_RACK, statement(), IN_TIME, "/demand", ErrorCode.DEMAND_CLOCK_RUNNING);
    scene.file(OF_RACK, statement(), LATE);
    assertThat(demand().statement()).contains(new RegistrationNumber(5));
  }

  @Test
  @Cites("amendment-notice")
  void the_registrar_gives_notice_once_and_of_what_was_brought_before_it() {
    scene.file(OF_RACK, nothingSecured());
    scene.refused(
        Scene.REGISTRAR, notice(), LATE, "/demand", ErrorCode.AMENDMENT_STATEMENT_MISSING);
    scene.file(OF_RACK, statement(), LATE);
    scene.refused(Scene.HOST, notice(), LATE, "", ErrorCode.FORBIDDEN);
    scene.refused(
        Scene.HOST,
        answer(DemandAnswer.OBJECTS),
        LATE,
        "/demand",
        ErrorCode.AMENDMENT_NOTICE_MISSING);
    scene.file(Scene.REGISTRAR, notice(), LATE);
    assertThat(demand().notice().orElseThrow().answerBy().day())
        .isEqualTo(LocalDate.of(2026, 12, 8));
    scene.refused(Scene.REGISTRAR, notice(), LATE, "/demand", ErrorCode.AMENDMENT_NOTICE_GIVEN);
  }

  @Test
  @Cites("demand-answer")
  void a_notice_is_answered_once_in_its_own_time() {
    notified(nothingSecured());
    scene.refused(
        Scene.HOST,
        answer(DemandAnswer.OBJECTS),
        NOTICE_OVER,
        "/demand",
        ErrorCode.DEMAND_ANSWER_LATE);
    scene.file(Scene.HOST, answer(DemandAnswer.OBJECTS), NOTICE_OVER.minusMillis(1));
    assertThat(demand().notice().orElseThrow().answer()).contains(DemandAnswer.OBJECTS);
    assertThat(demand().answer()).isEmpty();
    scene.refused(
        Scene.HOST, answer(DemandAnswer.OBJECTS), LATE, "/demand", ErrorCode.DEMAND_ANSWERED);
  }

  @Test
  @Cites("demand-decision")
  void the_registrar_decides_when_the_time_of_the_notice_has_run_and_not_before() {
    scene.file(OF_RACK, nothingSecured());
    DecideDemand discharge = decision(DemandDecision.DISCHARGE);
    scene.refused(Scene.REGISTRAR, discharge, LATE, "/demand", ErrorCode.AMENDMENT_NOTICE_MISSING);
    scene.file(OF_RACK, statement(), LATE);
    scene.file(Scene.REGISTRAR, notice(), LATE);
    Instant before = NOTICE_OVER.minusMillis(1);
    scene.refused(Scene.REGISTRAR, discharge, before, "/demand", ErrorCode.DEMAND_CLOCK_RUNNING);
    scene.refused(Scene.HOST, discharge, NOTICE_OVER, "", ErrorCode.FORBIDDEN);
    scene.file(Scene.REGISTRAR, discharge, NOTICE_OVER);
    assertThat(scene.first().statusAt(NOTICE_OVER)).isEqualTo(Status.DISCHARGED);
    assertThat(demand().outcome()).contains(DemandOutcome.DISCHARGED);
  }

  @Test
  @Cites("demand-decision")
  void what_the_decision_names_is_removed_and_the_rest_stays() {
    notified(nothingIn(SERVER));
    scene.refused(
        Scene.REGISTRAR,
        decision(DemandDecision.REMOVE_ITEMS),
        NOTICE_OVER,
        "/remove",
        ErrorCode.DECISION_ITEMS);
    scene.refused(
        Scene.REGISTRAR,
        decision(DemandDecision.NONE, SERVER),
        NOTICE_OVER,
        "/remove",
        ErrorCode.DECISION_ITEMS);
    scene.file(Scene.REGISTRAR, decision(DemandDecision.REMOVE_ITEMS, SERVER), NOTICE_OVER);
    assertThat(scene.first().collateral()).extracting(Item::id).containsExactly(CABLES);
    assertThat(scene.first().grantors()).hasSize(2);
    assertThat(demand().outcome()).contains(DemandOutcome.ITEMS_REMOVED);
    assertThat(scene.first().liveAt(NOTICE_OVER)).isTrue();
  }

  @Test
  @Cites("decision-within-demand")
  void the_registrar_gives_no_more_than_was_demanded() {
    notified(nothingIn(SERVER));
    scene.refused(
        Scene.REGISTRAR,
        decision(DemandDecision.DISCHARGE),
        NOTICE_OVER,
        "/decision",
        ErrorCode.DECISION_BEYOND_DEMAND);
    for (ItemId other : List.of(CABLES, RACK, ADA)) {
      scene.refused(
          Scene.REGISTRAR,
          decision(DemandDecision.REMOVE_ITEMS, other),
          NOTICE_OVER,
          "/remove/0",
          ErrorCode.DECISION_BEYOND_DEMAND);
    }
  }

  @Test
  @Cites("decision-within-demand")
  void where_nothing_is_secured_the_grantor_who_demands_may_be_released_and_no_other() {
    notified(nothingSecured());
    scene.refused(
        Scene.REGISTRAR,
        decision(DemandDecision.REMOVE_ITEMS, ADA),
        NOTICE_OVER,
        "/remove/0",
        ErrorCode.DECISION_BEYOND_DEMAND);
    scene.refused(
        Scene.REGISTRAR,
        decision(DemandDecision.REMOVE_ITEMS, SERVER, CABLES),
        NOTICE_OVER,
        "/remove",
        ErrorCode.LAST_OF_ITS_KIND);
    scene.file(Scene.REGISTRAR, decision(DemandDecision.REMOVE_ITEMS, RACK), NOTICE_OVER);
    assertThat(scene.first().grantors()).extracting(Item::id).containsExactly(ADA);
  }

  @Test
  void a_decision_for_nothing_leaves_the_registration_and_ends_the_demand() {
    notified(nothingSecured());
    Registration before = scene.first();
    scene.file(Scene.REGISTRAR, decision(DemandDecision.NONE), NOTICE_OVER);
    assertThat(scene.first())
        .usingRecursiveComparison()
        .ignoringFields("demands", "lastEntry")
        .isEqualTo(before);
    assertThat(demand().outcome()).contains(DemandOutcome.REFUSED);
    scene.refused(OF_RACK, withdrawal(), NOTICE_OVER, "/demand", ErrorCode.DEMAND_CLOSED);
  }

  @Test
  void a_demand_is_withdrawn_by_its_grantor_alone_and_then_nothing_follows() {
    scene.file(OF_RACK, nothingSecured());
    scene.refused(Filer.grantor(ADA), withdrawal(), "/demand", ErrorCode.FORBIDDEN);
    scene.file(OF_RACK, withdrawal());
    assertThat(demand().outcome()).contains(DemandOutcome.WITHDRAWN);
    scene.refused(Scene.HOST, answer(DemandAnswer.OBJECTS), "/demand", ErrorCode.DEMAND_CLOSED);
    scene.refused(OF_RACK, statement(), LATE, "/demand", ErrorCode.DEMAND_CLOSED);
    scene.refused(Scene.REGISTRAR, notice(), LATE, "/demand", ErrorCode.DEMAND_CLOSED);
  }

  @Test
  void an_amendment_that_does_what_was_demanded_ends_the_demand() {
    scene.file(OF_RACK, nothingIn(SERVER));
    scene.file(
        Scene.HOST,
        new AmendRegistration(
            Scene.FIRST, List.of(), List.of(), List.of(SERVER), Optional.empty()));
    assertThat(demand().outcome()).contains(DemandOutcome.MET);
  }

  @Test
  void a_demand_follows_what_takes_the_place_of_its_grantor_and_its_collateral() {
    scene.file(OF_RACK, nothingIn(SERVER));
    scene.file(
        Scene.HOST,
        new AmendRegistration(
            Scene.FIRST,
            List.of(),
            List.of(),
            List.of(new Replacement<>(RACK, Scene.RACK)),
            List.of(new Replacement<>(SERVER, Scene.server("A2"))),
            List.of(),
            Optional.empty(),
            false,
            Optional.empty(),
            List.of()));
    AmendmentDemand now = demand();
    assertThat(now.open()).isTrue();
    assertThat(scene.first().grantors()).extracting(Item::id).contains(now.grantor());
    assertThat(scene.first().collateral())
        .extracting(Item::id)
        .containsAll(now.items())
        .doesNotContain(SERVER);
    scene.file(Filer.grantor(now.grantor()), withdrawal());
  }

  @Test
  void a_demand_is_met_when_its_grantor_is_released_or_the_registration_discharged() {
    scene.file(OF_RACK, nothingSecured());
    scene.file(
        Filer.grantor(ADA),
        new MakeDemand(
            Scene.FIRST, ADA, DemandGround.NOTHING_SECURED, List.of(), Optional.empty()));
    scene.file(
        Scene.HOST,
        new AmendRegistration(Scene.FIRST, List.of(), List.of(), List.of(RACK), Optional.empty()));
    assertThat(scene.first().demands())
        .extracting(AmendmentDemand::stage)
        .containsExactly(DemandStage.CLOSED, DemandStage.MADE);
    scene.file(Scene.HOST, new DischargeRegistration(Scene.FIRST, Optional.empty()));
    assertThat(scene.first().demands())
        .extracting(AmendmentDemand::outcome)
        .containsExactly(Optional.of(DemandOutcome.MET), Optional.of(DemandOutcome.MET));
  }

  @Test
  void what_has_ended_and_what_never_was_is_refused() {
    scene.refused(Scene.HOST, answer(DemandAnswer.OBJECTS), "/demand", ErrorCode.DEMAND_UNKNOWN);
    MakeDemand nowhere =
        new MakeDemand(
            Scene.NEVER_GIVEN, RACK, DemandGround.NOTHING_SECURED, List.of(), Optional.empty());
    scene.refused(OF_RACK, nowhere, "/registration", ErrorCode.REGISTRATION_UNKNOWN);
    scene.file(OF_RACK, nothingSecured());
    scene.file(Scene.HOST, new DischargeRegistration(Scene.FIRST, Optional.empty()));
    scene.refused(OF_RACK, nothingIn(SERVER), "/registration", ErrorCode.REGISTRATION_ENDED);
  }

  @Test
  void no_step_needs_a_part_that_was_erased() {
    scene.file(OF_RACK, nothingIn(SERVER));
    scene.file(Scene.REGISTRAR, new EraseParts(Scene.FIRST, List.of(2, 5), "ordered"));
    scene.file(Scene.HOST, answer(DemandAnswer.OBJECTS));
    scene.file(OF_RACK, statement());
    scene.file(Scene.REGISTRAR, notice());
    scene.file(Scene.REGISTRAR, decision(DemandDecision.REMOVE_ITEMS, SERVER), LATE);
    assertThat(demand().outcome()).contains(DemandOutcome.ITEMS_REMOVED);
  }

  @Test
  void no_ledger_holds_a_step_of_a_demand_that_is_not_open() {
    scene.file(OF_RACK, nothingSecured());
    scene.file(OF_RACK, withdrawal());
    Recorded late =
        new Recorded(
            5,
            new Bundle(5, 5),
            LATE,
            "registrar",
            new AmendmentStatementGiven(Scene.FIRST, DEMAND, Optional.empty()));
    assertThatThrownBy(() -> Evolution.registration(Optional.of(scene.first()), late))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({
    // Tuesday in Sydney, summer time; Easter and its end lie between, and the last day ends at
    // 14:00 UTC, not at 13:00.
    "2026-03-31T12:59:59.999Z, 2026-04-09, 2026-04-09T14:00:00Z",
    // Already Wednesday there.
    "2026-03-31T13:00:00Z, 2026-04-10, 2026-04-10T14:00:00Z",
    // Summer time begins on 4 October; Labour Day is the 5th.
    "2026-09-30T02:00:00Z, 2026-10-08, 2026-10-08T13:00:00Z",
    // No day between Christmas and New Year counts.
    "2026-12-21T02:00:00Z, 2027-01-05, 2027-01-05T13:00:00Z"
  })
  @Cites({"au.demand", "au.calendar"})
  void in_australia_five_business_days_of_legal_time_are_left_to_answer(
      Instant made, LocalDate lastDay, Instant over) {
    Scene au = Scene.withGroup(RegisterProfile.load("au@1"));
    UnderProfile.Draft draft = new UnderProfile.Draft();
    draft.grantors = List.of(UnderProfile.organisation(Capacity.OTHER));
    draft.type = Optional.of(CollateralType.COMMERCIAL);
    draft.collateralClass = Optional.of("other-goods");
    au.file(
        Scene.HOST,
        new FileRegistrations(Scene.GROUP, List.of(draft.filing())),
        made.minusSeconds(60));
    au.file(OF_RACK, nothingSecured(), made);
    LastDay told = au.first().demand(DEMAND).orElseThrow().answerBy();
    assertThat(told).isEqualTo(new LastDay(lastDay, ZoneId.of("Australia/Sydney")));
    au.refused(
        OF_RACK, statement(), over.minusMillis(1), "/demand", ErrorCode.DEMAND_CLOCK_RUNNING);
    au.file(OF_RACK, statement(), over);
  }
}
