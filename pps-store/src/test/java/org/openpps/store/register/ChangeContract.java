package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.Verdict;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.DischargeInPart;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filing;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.NoteOrder;
import org.openpps.model.registration.Order;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.Replacement;
import org.openpps.model.registration.SubordinateRegistration;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** Changes of registrations as they are read, searched, certified and rebuilt. */
interface ChangeContract {
  private static RegistrationNumber file(Register register, String... serials) {
    var servers = Stream.of(serials).map(Fixture::server).toList();
    var filing = Fixture.titleNotice(List.of(Fixture.rackIntermediary()), servers);
    return register
        .file(Fixture.filing(new FileRegistrations(Opened.group(register), List.of(filing))))
        .numbers()
        .get(0);
  }

  private static Registration now(Register register, RegistrationNumber number) {
    return register.registration(number, AsAt.now()).orElseThrow().registration();
  }

  private static AmendRegistration replacing(ItemId item, RegistrationNumber in, String serial) {
    return new AmendRegistration(
        in,
        List.of(),
        List.of(),
        List.of(),
        List.of(new Replacement<>(item, Fixture.server(serial))),
        List.of(),
        Optional.of("Replaced under warranty."),
        false,
        Optional.empty(),
        List.of());
  }

  private static Filing seen(RegistrationNumber latest, Command command, String key) {
    return new Filing(Fixture.SMALL_HOST, new IdempotencyKey(key), command, Optional.of(latest));
  }

  @Test
  default void what_is_replaced_is_found_as_at_before_and_what_replaces_it_from_then_on(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = file(register, "WAS-1");
      long before = register.condition().entries();
      ItemId was = now(register, number).collateral().get(0).id();
      register.file(Fixture.filing(replacing(was, number, "NOW-1")));
      assertThat(register.search(Opened.serial("WAS-1"), AsAt.now()).hits()).isEmpty();
      assertThat(register.search(Opened.serial("NOW-1"), AsAt.now()).hits()).hasSize(1);
      assertThat(register.search(Opened.serial("WAS-1"), AsAt.entries(before)).hits()).hasSize(1);
      register.rebuild();
      assertThat(register.verifyLedger().differences()).isEmpty();
      assertThat(register.search(Opened.serial("NOW-1"), AsAt.now()).hits()).hasSize(1);
    }
  }

  @Test
  default void a_release_takes_what_is_released_out_of_searches_and_leaves_the_rest(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = file(register, "GOES-1", "STAYS-1");
      ItemId goes = now(register, number).collateral().get(0).id();
      register.file(
          Fixture.filing(
              new DischargeInPart(number, List.of(goes), Optional.empty(), Optional.empty())));
      assertThat(register.search(Opened.serial("GOES-1"), AsAt.now()).hits()).isEmpty();
      assertThat(register.search(Opened.serial("STAYS-1"), AsAt.now()).hits()).hasSize(1);
    }
  }

  @Test
  default void searches_and_certificates_show_orders_and_what_goes_before(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = file(register, "ORDER-1");
      RegistrationNumber other = file(register, "BEFORE-1");
      Order order =
          new Order(
              "court-order",
              Optional.of("Supreme Court"),
              Optional.empty(),
              Optional.of("BC123445"),
              Optional.of(LocalDate.of(2020, 2, 2)),
              Optional.empty());
      register.file(
          Fixture.filing(
              Fixture.REGISTRAR, "order", new NoteOrder(number, order, Optional.empty())));
      register.file(Fixture.filing(new SubordinateRegistration(number, other, Optional.empty())));
      Registration found =
          register.search(Opened.serial("ORDER-1"), AsAt.now()).hits().get(0).registration();
      assertThat(found.orders()).extracting(noted -> noted.order()).containsExactly(order);
      assertThat(found.subordinatedTo()).containsExactly(other);
      Verdict verdict =
          DocumentVerification.verify(
              register.certify(Opened.serial("ORDER-1"), AsAt.now()),
              Optional.of(register.verifierKey()));
      assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
      assertThat(verdict.shown().toString()).contains("file BC123445", other.display());
    }
  }

  @Test
  default void who_says_what_it_has_seen_changes_nothing_else(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = file(register, "SEEN-1");
      ItemId server = now(register, number).collateral().get(0).id();
      Filing replacement = seen(number, replacing(server, number, "SEEN-2"), "in-time");
      var discharge = new DischargeRegistration(number, Optional.of("Returned."));
      register.file(replacement);
      assertThatThrownBy(() -> register.file(seen(number, discharge, "too-late")))
          .isInstanceOfSatisfying(
              RegisterException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.REGISTRATION_CHANGED));
      assertThat(register.file(replacement).repeated()).isTrue();
      register.file(seen(now(register, number).lastEntry(), discharge, "read-again"));
      assertThat(now(register, number).dischargedAt()).isPresent();
    }
  }
}
