package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.End;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.FilingDetails;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.store.Register;
import org.openpps.store.act.Act;
import org.openpps.store.act.ActId;
import org.openpps.store.act.ActStatus;
import org.openpps.store.act.PortfolioRenewal;
import org.openpps.store.act.RefusedMember;
import org.openpps.store.registrar.Acknowledgement;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** Large acts: every member exactly once, others in between, and nothing that is not told. */
interface ActContract {
  LocalDate TODAY = LocalDate.now(Clock.systemUTC());
  LocalDate SOON = TODAY.plusMonths(6);
  LocalDate LATER = TODAY.plusYears(3);
  LocalDate DEADLINE = TODAY.plusYears(1);
  LocalDate NEW_LAST_DAY = TODAY.plusYears(10);

  private static IdempotencyKey key(String key) {
    return new IdempotencyKey(key);
  }

  private static RegistrationFiling until(LocalDate lastDay, FilingDetails details) {
    return new RegistrationFiling(
        Interest.SECURITY_INTEREST,
        false,
        List.of(Fixture.rackIntermediary()),
        List.of(new DescribedGoods("Racks and what is in them")),
        Optional.of(lastDay),
        Optional.empty(),
        Optional.of(details));
  }

  private static RegistrationFiling until(LocalDate lastDay) {
    return until(lastDay, FilingDetails.NONE);
  }

  private static List<RegistrationNumber> file(
      Register register, RegistrationNumber group, int count, RegistrationFiling filing) {
    List<CompletableFuture<Acknowledgement>> answers = new ArrayList<>();
    for (int left = count; left > 0; left -= 50) {
      List<RegistrationFiling> some =
          IntStream.range(0, Math.min(left, 50)).mapToObj(i -> filing).toList();
      answers.add(register.fileAsync(Fixture.filing(new FileRegistrations(group, some))));
    }
    return answers.stream().flatMap(answer -> answer.join().numbers().stream()).toList();
  }

  private static PortfolioRenewal renewal(RegistrationNumber group) {
    return new PortfolioRenewal(group, DEADLINE, NEW_LAST_DAY, Optional.of("renewed together"));
  }

  private static Act ended(Register register, ActId id) {
    return Eventually.value(
        () -> register.acts().find(Fixture.SMALL_HOST, id).filter(act -> act.status().ended()));
  }

  private static LocalDate lastDay(Register register, RegistrationNumber number) {
    End end =
        register
            .registration(number, AsAt.now())
            .orElseThrow()
            .registration()
            .terms()
            .end()
            .orElseThrow();
    return register.profile().legalZone().lastDayBefore(end.at());
  }

  private static void refused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(RegisterException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  default void all_that_end_before_a_day_are_renewed_once_each_and_no_others(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      List<RegistrationNumber> soon = file(register, group, 250, until(SOON));
      List<RegistrationNumber> last = file(register, group, 1, until(DEADLINE.minusDays(1)));
      List<RegistrationNumber> notBefore = file(register, group, 1, until(DEADLINE));
      List<RegistrationNumber> later = file(register, group, 1, until(LATER));
      RegistrationNumber gone = soon.get(7);
      register.file(Fixture.filing(new DischargeRegistration(gone, Optional.empty())));
      RegistrationNumber otherGroup = Opened.group(register);
      List<RegistrationNumber> others = file(register, otherGroup, 1, until(SOON));
      long before = register.condition().entries();

      Act started = register.acts().start(Fixture.SMALL_HOST, key("all"), renewal(group));
      assertThat(started.members()).isEqualTo(250);
      Act ended = ended(register, started.id());

      assertThat(ended.status()).isEqualTo(ActStatus.FINISHED);
      assertThat(ended.done()).isEqualTo(250);
      assertThat(ended.refused()).isZero();
      assertThat(ended.plan().text()).as("it stands in the ledger").isEmpty();
      assertThat(register.condition().entries()).isEqualTo(before + 250);
      assertThat(soon)
          .filteredOn(number -> !number.equals(gone))
          .allSatisfy(n -> assertThat(lastDay(register, n)).isEqualTo(NEW_LAST_DAY));
      assertThat(lastDay(register, last.get(0))).isEqualTo(NEW_LAST_DAY);
      assertThat(lastDay(register, notBefore.get(0))).isEqualTo(DEADLINE);
      assertThat(lastDay(register, later.get(0))).isEqualTo(LATER);
      assertThat(lastDay(register, others.get(0))).isEqualTo(SOON);
      assertThat(register.history(gone)).hasSize(2);
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void started_again_under_its_key_it_is_the_same_act_also_when_it_has_ended(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      file(register, group, 3, until(SOON));
      Act started = register.acts().start(Fixture.SMALL_HOST, key("once"), renewal(group));
      ended(register, started.id());
      long entries = register.condition().entries();

      Act again = register.acts().start(Fixture.SMALL_HOST, key("once"), renewal(group));
      assertThat(again.id()).isEqualTo(started.id());
      assertThat(again.status()).isEqualTo(ActStatus.FINISHED);
      assertThat(register.condition().entries()).isEqualTo(entries);
      refused(
          ErrorCode.IDEMPOTENCY_KEY_REUSED,
          () ->
              register
                  .acts()
                  .start(
                      Fixture.SMALL_HOST,
                      key("once"),
                      new PortfolioRenewal(group, DEADLINE, LATER, Optional.empty())));
    }
  }

  @Test
  default void a_member_that_is_refused_is_told_with_the_reason_and_the_others_are_done(
      Database database, @TempDir Path keys) {
    var own =
        OwnProfile.like(
            "custody@1",
            "\"terms\": [",
            "\"terms\": [{\"rule\": \"custody.term.consumer\","
                + " \"when\": {\"collateralType\": \"consumer\"}, \"maxYears\": 7, \"open\": false,"
                + " \"source\": \"PPSA 2009 (Cth), s 153, item 5\"},");
    try (Register register = Opened.under(own, Clock.systemUTC(), database, keys)) {
      RegistrationNumber group = Opened.group(register);
      List<RegistrationNumber> commercial = file(register, group, 120, until(SOON));
      List<RegistrationNumber> consumer = file(register, group, 2, until(SOON, consumer()));

      Act started = register.acts().start(Fixture.SMALL_HOST, key("some"), renewal(group));
      Act ended = ended(register, started.id());

      assertThat(ended.done()).isEqualTo(120);
      assertThat(ended.refused()).isEqualTo(2);
      List<RefusedMember> first =
          register.acts().refused(Fixture.SMALL_HOST, ended.id(), Optional.empty(), 1);
      List<RefusedMember> rest =
          register.acts().refused(Fixture.SMALL_HOST, ended.id(), Optional.of(consumer.get(0)), 10);
      assertThat(first).extracting(RefusedMember::registration).containsExactly(consumer.get(0));
      assertThat(rest).extracting(RefusedMember::registration).containsExactly(consumer.get(1));
      assertThat(first.get(0).code()).isEqualTo(ErrorCode.END_TOO_LATE);
      assertThat(first.get(0).hint()).isNotBlank();
      assertThat(lastDay(register, consumer.get(0))).isEqualTo(SOON);
      assertThat(lastDay(register, commercial.get(119))).isEqualTo(NEW_LAST_DAY);
    }
  }

  private static FilingDetails consumer() {
    return new FilingDetails(
        Optional.of(CollateralType.CONSUMER),
        null,
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
  }

  @Test
  default void what_would_be_refused_for_every_member_is_refused_at_once(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      var acts = register.acts();
      refused(ErrorCode.ACT_EMPTY, () -> acts.start(Fixture.SMALL_HOST, key("a"), renewal(group)));
      file(register, group, 1, until(SOON));
      refused(
          ErrorCode.FORBIDDEN,
          () -> acts.start(new Filer("stranger", false), key("b"), renewal(group)));
      refused(ErrorCode.FORBIDDEN, () -> acts.start(Fixture.REGISTRAR, key("c"), renewal(group)));
      refused(
          ErrorCode.GROUP_UNKNOWN,
          () -> acts.start(Fixture.SMALL_HOST, key("d"), renewal(new RegistrationNumber(999))));
      refused(
          ErrorCode.END_NOT_LATER,
          () ->
              acts.start(
                  Fixture.SMALL_HOST,
                  key("e"),
                  new PortfolioRenewal(group, DEADLINE, DEADLINE.minusDays(1), Optional.empty())));
      refused(
          ErrorCode.VALUE_MISSING,
          () ->
              acts.start(
                  Fixture.SMALL_HOST,
                  key("f"),
                  new PortfolioRenewal(group, null, NEW_LAST_DAY, Optional.empty())));
      assertThat(acts.list(Fixture.SMALL_HOST, Optional.empty(), 10)).isEmpty();
    }
  }

  @Test
  default void an_account_sees_its_own_acts_the_registrar_all_and_a_stranger_none(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      List<ActId> started = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        file(register, group, 1, until(SOON));
        started.add(register.acts().start(Fixture.SMALL_HOST, key("k" + i), renewal(group)).id());
        ended(register, started.get(i));
      }
      Filer stranger = new Filer("stranger", false);
      var acts = register.acts();
      List<Act> page = acts.list(Fixture.SMALL_HOST, Optional.empty(), 2);
      List<Act> next = acts.list(Fixture.SMALL_HOST, Optional.of(page.get(1).id()), 2);
      assertThat(page).hasSize(2);
      assertThat(next).hasSize(1);
      assertThat(page).extracting(Act::id).doesNotContain(next.get(0).id());
      assertThat(acts.list(Fixture.REGISTRAR, Optional.empty(), 10)).hasSize(3);
      assertThat(acts.list(stranger, Optional.empty(), 10)).isEmpty();
      assertThat(acts.find(stranger, started.get(0))).isEmpty();
      refused(ErrorCode.ACT_UNKNOWN, () -> acts.cancel(stranger, started.get(0)));
      refused(
          ErrorCode.ACT_UNKNOWN,
          () -> acts.refused(stranger, started.get(0), Optional.empty(), 10));
    }
  }

  @Test
  default void cancelled_it_stops_what_was_done_stays_and_is_counted(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      List<RegistrationNumber> members = file(register, group, 1_000, until(SOON));
      Act started = register.acts().start(Fixture.SMALL_HOST, key("stop"), renewal(group));
      register.acts().cancel(Fixture.SMALL_HOST, started.id());
      Act ended = ended(register, started.id());

      assertThat(ended.status()).isEqualTo(ActStatus.CANCELLED);
      assertThat(members.stream().filter(n -> lastDay(register, n).equals(NEW_LAST_DAY)).count())
          .isEqualTo(ended.done())
          .isLessThan(1_000);
      assertThat(register.acts().cancel(Fixture.SMALL_HOST, started.id()).status())
          .isEqualTo(ActStatus.CANCELLED);

      Act all = register.acts().start(Fixture.SMALL_HOST, key("go-on"), renewal(group));
      assertThat(all.members()).isEqualTo(1_000 - ended.done());
      assertThat(ended(register, all.id()).done()).isEqualTo(all.members());
      refused(ErrorCode.ACT_ENDED, () -> register.acts().cancel(Fixture.SMALL_HOST, all.id()));
    }
  }

  @Test
  default void closed_in_between_it_goes_on_when_the_register_is_opened_again(
      Database database, @TempDir Path keys) {
    Act started;
    RegistrationNumber group;
    List<RegistrationNumber> members;
    try (Register register = Opened.on(database, keys)) {
      group = Opened.group(register);
      members = file(register, group, 1_000, until(SOON));
      started = register.acts().start(Fixture.SMALL_HOST, key("rest"), renewal(group));
    }
    try (Register register = Opened.on(database, keys)) {
      assertThat(ended(register, started.id()).done()).isEqualTo(1_000);
      assertThat(members).allSatisfy(n -> assertThat(register.history(n)).hasSize(2));
    }
  }
}
