package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.Statement;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.note.Checkpoint;
import org.openpps.model.party.Grantor;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Status;
import org.openpps.model.search.Criterion;
import org.openpps.store.Register;
import org.openpps.store.RegisterSettings;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.registrar.Acknowledgement;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** One serial-numbered registration through its life. */
interface RegistrationContract {
  private static Register open(Database database, Path keys) {
    return Register.open(RegisterSettings.of(database.dataSource(), new DirectoryKeyStore(keys)));
  }

  private static Criterion serial(String serial) {
    return new Criterion.BySerial(serial, Optional.empty());
  }

  @Test
  default void a_registration_is_found_by_its_serial_and_proven_by_its_statement(
      Database database, @TempDir Path keys) {
    try (Register register = open(database, keys)) {
      RegistrationNumber group =
          register.file(Fixture.filing(Fixture.smallHost())).numbers().get(0);
      Acknowledgement filed =
          register.file(Fixture.filing(Fixture.oneServer(group, "437XR1138R2")));

      var answer = register.search(serial("437xr-1138r2"), AsAt.now());
      assertThat(answer.hits()).hasSize(1);
      assertThat(answer.hits().get(0).registration().number()).isEqualTo(filed.numbers().get(0));
      assertThat(answer.hits().get(0).status()).isEqualTo(Status.LIVE);

      Statement statement =
          register.statement(filed.numbers().get(0), Disclosure.PUBLIC).orElseThrow();
      statement.proof().verify(statement.entry().leafHash(), register.verifierKey());
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void the_first_numbers_are_those_of_the_format(Database database, @TempDir Path keys) {
    try (Register register = open(database, keys)) {
      var group = register.file(Fixture.filing(Fixture.smallHost())).numbers().get(0);
      assertThat(group.display()).isEqualTo("0000 0000 0195");
    }
  }

  @Test
  default void the_same_key_gives_the_same_answer_and_writes_nothing(
      Database database, @TempDir Path keys) {
    try (Register register = open(database, keys)) {
      var filing = Fixture.filing(Fixture.SMALL_HOST, "key-1", Fixture.smallHost());
      Acknowledgement first = register.file(filing);
      Acknowledgement again = register.file(filing);
      assertThat(again.bundle()).isEqualTo(first.bundle());
      assertThat(again.time()).isEqualTo(first.time());
      assertThat(again.numbers()).isEqualTo(first.numbers());
      assertThat(again.repeated()).isTrue();
      assertThat(register.condition().entries()).isEqualTo(2);

      var other =
          Fixture.filing(
              Fixture.SMALL_HOST, "key-1", Fixture.oneServer(first.numbers().get(0), "ABC123X"));
      assertThatThrownBy(() -> register.file(other))
          .isInstanceOfSatisfying(
              RegisterException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.IDEMPOTENCY_KEY_REUSED));
    }
  }

  @Test
  default void a_discharged_registration_is_found_as_at_before_and_not_now(
      Database database, @TempDir Path keys) {
    try (Register register = open(database, keys)) {
      var group = register.file(Fixture.filing(Fixture.smallHost())).numbers().get(0);
      Acknowledgement filed = register.file(Fixture.filing(Fixture.oneServer(group, "SN-77A1")));
      RegistrationNumber number = filed.numbers().get(0);
      long before = register.condition().entries();
      register.file(Fixture.filing(new DischargeRegistration(number, Optional.empty())));

      assertThat(register.search(serial("SN77A1"), AsAt.now()).hits()).isEmpty();
      assertThat(register.search(serial("SN77A1"), AsAt.entries(before)).hits()).hasSize(1);
      assertThat(register.search(serial("SN77A1"), AsAt.instant(filed.time())).at().entries())
          .isLessThanOrEqualTo(before + 1);
      assertThat(register.registration(number, AsAt.now()).orElseThrow().status())
          .isEqualTo(Status.DISCHARGED);
      assertThat(register.history(number)).hasSize(2);
      assertThatThrownBy(
              () ->
                  register.file(
                      Fixture.filing(new DischargeRegistration(number, Optional.empty()))))
          .isInstanceOfSatisfying(
              RegisterException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.REGISTRATION_ENDED));
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void opened_again_it_stands_as_it_was(Database database, @TempDir Path keys) {
    RegistrationNumber group;
    try (Register register = open(database, keys)) {
      group = register.file(Fixture.filing(Fixture.smallHost())).numbers().get(0);
      register.checkpoint();
    }
    try (Register register = open(database, keys)) {
      assertThat(register.group(group)).isPresent();
      register.file(Fixture.filing(Fixture.oneServer(group, "AGAIN-1")));
      assertThat(register.search(serial("again1"), AsAt.now()).hits()).hasSize(1);
    }
  }

  @Test
  default void views_made_anew_from_the_ledger_are_the_same(Database database, @TempDir Path keys) {
    try (Register register = open(database, keys)) {
      var group = register.file(Fixture.filing(Fixture.smallHost())).numbers().get(0);
      for (int i = 0; i < 300; i++) {
        register.fileAsync(Fixture.filing(Fixture.oneServer(group, "REBUILD" + i)));
      }
      var last = register.file(Fixture.filing(Fixture.oneServer(group, "REBUILD-LAST")));
      register.file(
          Fixture.filing(new DischargeRegistration(last.numbers().get(0), Optional.empty())));
      assertThat(register.verifyLedger().differences()).isEmpty();
      register.rebuild();
      assertThat(register.verifyLedger().differences()).isEmpty();
      assertThat(register.search(serial("REBUILD7"), AsAt.now()).hits()).hasSize(1);
    }
  }

  @Test
  default void a_refused_filing_tells_everything_and_writes_nothing(
      Database database, @TempDir Path keys) {
    try (Register register = open(database, keys)) {
      var group = register.file(Fixture.filing(Fixture.smallHost())).numbers().get(0);
      long before = register.condition().entries();
      var bad =
          new FileRegistrations(
              group,
              List.of(
                  Fixture.titleNotice(
                      List.of(
                          new Grantor(
                              Fixture.company("Wrong Digit Pty Ltd", "005749987"),
                              Optional.empty())),
                      List.of(Fixture.server("To Be Filled By O.E.M.")))));
      assertThatThrownBy(() -> register.file(Fixture.filing(bad)))
          .isInstanceOfSatisfying(
              RegisterException.class,
              e ->
                  assertThat(e.violations())
                      .extracting(v -> v.pointer() + " " + v.code().code())
                      .containsExactly(
                          "/registrations/0/collateral/0/serial serial-placeholder",
                          "/registrations/0/grantors/0/party/identifiers/0/value acn-check-digit"));
      assertThat(register.condition().entries()).isEqualTo(before);
    }
  }

  @Test
  default void proofs_verify_across_full_tiles_and_after_a_restart(
      Database database, @TempDir Path keys) {
    try (Register register = open(database, keys)) {
      var group = register.file(Fixture.filing(Fixture.smallHost())).numbers().get(0);
      for (int i = 0; i < 600; i++) {
        register.fileAsync(Fixture.filing(Fixture.oneServer(group, "TILE" + i)));
      }
      register.file(Fixture.filing(Fixture.oneServer(group, "TILE-LAST")));
      assertProofs(register, 603);
    }
    try (Register register = open(database, keys)) {
      register.file(Fixture.filing(Fixture.smallHost()));
      assertProofs(register, 604);
    }
  }

  private static void assertProofs(Register register, long size) {
    Checkpoint newest = register.checkpoint().checkpoint();
    assertThat(newest.size()).isEqualTo(size);
    for (long old = 1; old <= size; old += 51) {
      var serial = serial("TILE" + old);
      var certificate = register.certify(serial, AsAt.entries(old));
      register.consistency(old, size).verify(certificate.readBody().root(), newest.root());
      Statement statement =
          register.statement(new RegistrationNumber(old), Disclosure.PUBLIC).orElseThrow();
      statement.proof().verify(statement.entry().leafHash(), register.verifierKey());
    }
    assertThat(register.verifyLedger().differences()).isEmpty();
  }
}
