package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.CreateGroup;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.HistoryLine;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.registration.OfferTransfer;
import org.openpps.model.registration.WithdrawTransfer;
import org.openpps.store.Register;
import org.openpps.store.RegisterSettings;
import org.openpps.store.act.Act;
import org.openpps.store.act.ActId;
import org.openpps.store.act.ActStatus;
import org.openpps.store.act.PortfolioTransfer;
import org.openpps.store.act.RefusedMember;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.FaultyDataSource;
import org.openpps.store.testing.Fixture;

/** The acceptance of an offer of everything, as a large act. */
interface PortfolioTransferContract {
  Filer BUYER = new Filer("buyer", false);

  private static RegistrationNumber buyersGroup(Register register) {
    return buyers(
            register,
            new CreateGroup(
                List.of(Fixture.company("Big Host Pty Ltd", "004085616")),
                new AddressForService(Optional.of("notices@bighost.example"), Optional.empty())))
        .get(0);
  }

  private static List<RegistrationNumber> buyers(Register register, Command command) {
    return register.file(Fixture.filing(BUYER, UUID.randomUUID().toString(), command)).numbers();
  }

  private static List<RegistrationNumber> registrations(
      Register register, RegistrationNumber group, int count) {
    var one =
        Fixture.titleNotice(
            List.of(Fixture.rackIntermediary()), List.of(new DescribedGoods("A rack")));
    return register
        .file(Fixture.filing(new FileRegistrations(group, Collections.nCopies(count, one))))
        .numbers();
  }

  private static RegistrationNumber offer(
      Register register, RegistrationNumber from, RegistrationNumber to) {
    return new RegistrationNumber(
        register
            .file(Fixture.filing(new OfferTransfer(from, to, List.of(), Optional.empty())))
            .bundle()
            .first());
  }

  private static Act accept(Register register, RegistrationNumber from, RegistrationNumber offer) {
    return register
        .acts()
        .start(
            BUYER,
            new IdempotencyKey("accept-" + offer.value()),
            new PortfolioTransfer(from, offer, Optional.of("bought")));
  }

  private static Act ended(Register register, ActId id) {
    return Eventually.value(
        () -> register.acts().find(BUYER, id).filter(act -> act.status().ended()));
  }

  private static RegistrationNumber groupOf(Register register, RegistrationNumber registration) {
    return register
        .registration(registration, AsAt.now())
        .orElseThrow()
        .registration()
        .terms()
        .group();
  }

  private static List<String> kinds(Register register, RegistrationNumber number) {
    return register.history(number).stream().map(HistoryLine::kind).toList();
  }

  private static void refused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(RegisterException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  default void everything_that_stood_when_it_was_offered_goes_over_once_and_closes_the_offer(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber from = Opened.group(register);
      RegistrationNumber to = buyersGroup(register);
      List<RegistrationNumber> sold = registrations(register, from, 150);
      RegistrationNumber offer = offer(register, from, to);
      RegistrationNumber later = registrations(register, from, 1).get(0);

      Act ended = ended(register, accept(register, from, offer).id());

      assertThat(ended.status()).isEqualTo(ActStatus.FINISHED);
      assertThat(ended.done()).isEqualTo(150);
      assertThat(sold)
          .allSatisfy(
              number -> {
                assertThat(groupOf(register, number)).isEqualTo(to);
                assertThat(kinds(register, number))
                    .containsExactly("registration-created@1", "registration-transferred@1");
              });
      assertThat(groupOf(register, later)).isEqualTo(from);
      assertThat(register.group(from).orElseThrow().offers()).isEmpty();
      assertThat(kinds(register, from)).endsWith("transfer-accepted@1");
      assertThat(register.verifyLedger().differences()).isEmpty();
      register.rebuild();
      assertThat(register.verifyLedger().differences()).isEmpty();
      assertThat(groupOf(register, sold.get(149))).isEqualTo(to);
    }
  }

  @Test
  default void only_the_group_that_receives_accepts_and_only_while_the_offer_is_open(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber from = Opened.group(register);
      RegistrationNumber to = buyersGroup(register);
      registrations(register, from, 2);
      RegistrationNumber offer = offer(register, from, to);
      var plan = new PortfolioTransfer(from, offer, Optional.empty());

      refused(
          ErrorCode.FORBIDDEN,
          () -> register.acts().start(Fixture.SMALL_HOST, new IdempotencyKey("own"), plan));
      register.file(Fixture.filing(new WithdrawTransfer(offer, Optional.empty())));
      refused(
          ErrorCode.OFFER_NOT_OPEN,
          () -> register.acts().start(BUYER, new IdempotencyKey("late"), plan));
    }
  }

  @Test
  default void where_the_last_one_is_refused_the_rest_of_the_offer_is_declined(
      Database database, @TempDir Path keys) {
    CountDownLatch goOn = new CountDownLatch(1);
    FaultyDataSource steps = new FaultyDataSource(database.dataSource());
    steps.afterEachStep(what -> holdTheActs(goOn));
    try (Register register =
        Register.open(RegisterSettings.of(steps.dataSource(), new DirectoryKeyStore(keys)))) {
      RegistrationNumber from = Opened.group(register);
      RegistrationNumber to = buyersGroup(register);
      List<RegistrationNumber> sold = registrations(register, from, 3);
      RegistrationNumber offer = offer(register, from, to);
      Act started = accept(register, from, offer);
      register.file(Fixture.filing(new DischargeRegistration(sold.get(2), Optional.empty())));
      goOn.countDown();

      Act ended = ended(register, started.id());
      assertThat(ended.done()).isEqualTo(2);
      assertThat(register.acts().refused(BUYER, ended.id(), Optional.empty(), 10))
          .extracting(RefusedMember::registration, RefusedMember::code)
          .containsExactly(tuple(sold.get(2), ErrorCode.REGISTRATION_ENDED));
      assertThat(register.group(from).orElseThrow().offers()).isEmpty();
      assertThat(kinds(register, from)).endsWith("transfer-withdrawn@1");
    }
  }

  private static void holdTheActs(CountDownLatch goOn) {
    if (Thread.currentThread().getName().equals("pps-acts")) {
      try {
        goOn.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
