package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.Verdict;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.GrantorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.AnswerDemand;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.DecideDemand;
import org.openpps.model.registration.DemandAnswer;
import org.openpps.model.registration.DemandDecision;
import org.openpps.model.registration.DemandGround;
import org.openpps.model.registration.DemandOutcome;
import org.openpps.model.registration.DemandStage;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.FilingDetails;
import org.openpps.model.registration.GiveAmendmentNotice;
import org.openpps.model.registration.GiveAmendmentStatement;
import org.openpps.model.registration.GrantorAct;
import org.openpps.model.registration.GrantorView;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.MakeDemand;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.registration.SpeakAsHolder;
import org.openpps.model.registration.Status;
import org.openpps.model.registration.WithdrawDemand;
import org.openpps.model.search.Criterion;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/**
 * A demand from hand to hand under Australian rules, over Christmas: made on Monday 21 December in
 * Sydney, answered by Tuesday 5 January, noticed on the 6th and decided after Wednesday the 13th;
 * days end at 13:00 UTC, in summer time.
 */
interface DemandContract {
  Instant MADE = Instant.parse("2026-12-21T02:00:00Z");
  Instant ANSWER_OVER = Instant.parse("2027-01-05T13:00:00Z");
  Instant NOTICE_OVER = Instant.parse("2027-01-13T13:00:00Z");

  private static Register at(Instant instant, Database database, Path keys) {
    return Opened.under(
        RegisterProfile.load("au@1"), Clock.fixed(instant, ZoneOffset.UTC), database, keys);
  }

  private static RegistrationNumber file(Register register) {
    FilingDetails details =
        new FilingDetails(
            Optional.of(CollateralType.COMMERCIAL),
            Optional.of("other-goods"),
            null,
            null,
            false,
            null,
            false,
            false,
            null,
            null,
            null,
            null);
    RegistrationFiling filing =
        new RegistrationFiling(
            Interest.BAILMENT,
            false,
            List.of(Fixture.rackIntermediary(), Fixture.dataCentre()),
            List.<Collateral>of(new DescribedGoods("rails"), new DescribedGoods("cables")),
            Optional.empty(),
            Optional.empty(),
            Optional.of(details));
    return register
        .file(Fixture.filing(new FileRegistrations(Opened.group(register), List.of(filing))))
        .numbers()
        .get(0);
  }

  private static RegistrationNumber say(Register register, Filer filer, Command command) {
    return new RegistrationNumber(
        register
            .file(Fixture.filing(filer, UUID.randomUUID().toString(), command))
            .bundle()
            .first());
  }

  private static void refused(Register register, Filer filer, Command command, ErrorCode code) {
    assertThatThrownBy(() -> say(register, filer, command))
        .isInstanceOfSatisfying(
            RegisterException.class,
            e -> assertThat(e.violations()).extracting(v -> v.code()).containsExactly(code));
  }

  @Test
  default void a_demand_goes_by_the_clocks_of_the_profile_to_its_decision(
      Database database, @TempDir Path keys) {
    RegistrationNumber number;
    RegistrationNumber demand;
    GrantorCode code;
    Filer rack;
    Command statement;
    try (Register register = at(MADE, database, keys)) {
      number = file(register);
      code = register.grantorCodes().code(number, new ItemId(number, 2));
      ItemId grantor = register.grantor(number, code).id();
      assertThat(grantor).isEqualTo(new ItemId(number, 2));
      rack = Filer.grantor(grantor);
      demand =
          say(
              register,
              rack,
              new MakeDemand(
                  number,
                  grantor,
                  DemandGround.NOTHING_SECURED,
                  List.of(),
                  Optional.of("All paid in November.")));
      GrantorView view = register.grantorView(number, code);
      assertThat(view.demand().orElseThrow().answerBy().day()).isEqualTo(LocalDate.of(2027, 1, 5));
      assertThat(view.mayNow())
          .containsExactly(GrantorAct.WITHDRAW, GrantorAct.ACKNOWLEDGE, GrantorAct.REFUSE);
      say(
          register,
          Fixture.SMALL_HOST,
          new AnswerDemand(number, demand, DemandAnswer.WILL_AMEND, Optional.empty()));
      statement = new GiveAmendmentStatement(number, demand, Optional.empty());
    }
    try (Register register = at(ANSWER_OVER.minusMillis(1), database, keys)) {
      refused(register, rack, statement, ErrorCode.DEMAND_CLOCK_RUNNING);
    }
    try (Register register = at(ANSWER_OVER, database, keys)) {
      assertThat(register.grantorView(number, code).mayNow()).contains(GrantorAct.STATE);
      say(register, rack, statement);
      say(register, Fixture.REGISTRAR, new GiveAmendmentNotice(number, demand, Optional.empty()));
    }
    Command discharge =
        new DecideDemand(
            number, demand, DemandDecision.DISCHARGE, List.of(), "Receipts were shown.");
    try (Register register = at(NOTICE_OVER.minusMillis(1), database, keys)) {
      refused(register, Fixture.REGISTRAR, discharge, ErrorCode.DEMAND_CLOCK_RUNNING);
    }
    try (Register register = at(NOTICE_OVER, database, keys)) {
      say(register, Fixture.REGISTRAR, discharge);
      var shown = register.registration(number, AsAt.now()).orElseThrow();
      assertThat(shown.status()).isEqualTo(Status.DISCHARGED);
      assertThat(shown.registration().demand(demand).orElseThrow().outcome())
          .contains(DemandOutcome.DISCHARGED);
      assertThat(register.search(new Criterion.ByParty(Fixture.RACK_ACN), AsAt.now()).hits())
          .isEmpty();
      assertThat(register.verifyLedger().differences()).isEmpty();
      register.rebuild();
      assertThat(register.verifyLedger().differences()).isEmpty();
      assertThat(register.grantorView(number, code).demand().orElseThrow().stage())
          .isEqualTo(DemandStage.CLOSED);
    }
  }

  @Test
  default void what_a_holder_says_stands_in_the_signed_answer_to_a_search(
      Database database, @TempDir Path keys) {
    try (Register register = at(MADE, database, keys)) {
      RegistrationNumber number = file(register);
      ItemId holder = new ItemId(number, 2);
      say(
          register,
          Filer.grantor(holder),
          new SpeakAsHolder(number, holder, true, Optional.of("In rack 3.")));
      Verdict verdict =
          DocumentVerification.verify(
              register.certify(new Criterion.ByParty(Fixture.RACK_ACN), AsAt.now()),
              Optional.of(register.verifierKey()));
      assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
      assertThat(verdict.shown())
          .anySatisfy(line -> assertThat(line.value()).contains("I hold these"));
    }
  }

  @Test
  default void a_group_sees_the_open_demands_of_its_grantors(
      Database database, @TempDir Path keys) {
    try (Register register = at(MADE, database, keys)) {
      RegistrationNumber number = file(register);
      RegistrationNumber group = new RegistrationNumber(1);
      RegistrationNumber first = demandOf(register, number, 2);
      RegistrationNumber second = demandOf(register, number, 3);
      assertThat(numbers(register, group, Optional.empty())).containsExactly(first, second);
      assertThat(numbers(register, group, Optional.of(first))).containsExactly(second);
      assertThat(numbers(register, number, Optional.empty())).isEmpty();
      say(
          register,
          Filer.grantor(new ItemId(number, 2)),
          new WithdrawDemand(number, first, Optional.empty()));
      assertThat(numbers(register, group, Optional.empty())).containsExactly(second);
      register.rebuild();
      assertThat(register.verifyLedger().differences()).isEmpty();
      assertThat(numbers(register, group, Optional.empty())).containsExactly(second);
      say(register, Fixture.SMALL_HOST, new DischargeRegistration(number, Optional.empty()));
      assertThat(numbers(register, group, Optional.empty())).isEmpty();
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  private static RegistrationNumber demandOf(
      Register register, RegistrationNumber number, int part) {
    ItemId grantor = new ItemId(number, part);
    return say(
        register,
        Filer.grantor(grantor),
        new MakeDemand(number, grantor, DemandGround.NOTHING_SECURED, List.of(), Optional.empty()));
  }

  private static List<RegistrationNumber> numbers(
      Register register, RegistrationNumber group, Optional<RegistrationNumber> after) {
    return register.demands(group, after, 10).stream().map(d -> d.demand().entry()).toList();
  }

  @Test
  default void a_code_opens_its_own_registration_alone(Database database, @TempDir Path keys) {
    try (Register register = at(MADE, database, keys)) {
      RegistrationNumber number = file(register);
      GrantorCode code = register.grantorCodes().code(number, new ItemId(number, 2));
      for (RegistrationNumber other :
          List.of(new RegistrationNumber(1), new RegistrationNumber(999))) {
        assertThatThrownBy(() -> register.grantorView(other, code))
            .isInstanceOfSatisfying(
                RegisterException.class,
                e -> assertThat(e.code()).isEqualTo(ErrorCode.GRANTOR_CODE_UNKNOWN));
      }
    }
  }
}
