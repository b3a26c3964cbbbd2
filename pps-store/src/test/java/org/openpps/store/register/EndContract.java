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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.registration.RenewRegistration;
import org.openpps.model.registration.Status;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** Liveness by the stated end alone: it never waits for an entry. */
interface EndContract {
  Instant FILED = Instant.parse("2026-01-15T10:00:00Z");
  Instant LAST_MOMENT = Instant.parse("2026-02-01T23:59:59.999Z");
  Instant ENDED = Instant.parse("2026-02-02T00:00:00Z");

  private static Clock at(Instant instant) {
    return Clock.fixed(instant, ZoneOffset.UTC);
  }

  private static RegistrationNumber fileUntilFirstOfFebruary(Database database, Path keys) {
    try (Register register = Opened.at(at(FILED), database, keys)) {
      var filing =
          new RegistrationFiling(
              Interest.PPS_LEASE,
              false,
              List.of(Fixture.rackIntermediary()),
              List.of(Fixture.server("ENDS-1")),
              Optional.of(LocalDate.of(2026, 2, 1)),
              Optional.empty());
      return register
          .file(Fixture.filing(new FileRegistrations(Opened.group(register), List.of(filing))))
          .numbers()
          .get(0);
    }
  }

  @Test
  default void after_its_end_search_certificate_show_and_decision_agree(
      Database database, @TempDir Path keys) {
    RegistrationNumber number = fileUntilFirstOfFebruary(database, keys);
    try (Register register = Opened.at(at(ENDED), database, keys)) {
      assertThat(register.search(Opened.serial("ENDS-1"), AsAt.now()).hits()).isEmpty();
      var nothing = register.certify(Opened.serial("ENDS-1"), AsAt.now());
      assertThat(nothing.readBody().hits()).isEmpty();
      assertThat(
              DocumentVerification.verify(nothing, Optional.of(register.verifierKey())).outcome())
          .isEqualTo(Outcome.VERIFIED);
      assertThat(register.registration(number, AsAt.now()).orElseThrow().status())
          .isEqualTo(Status.EXPIRED);
      assertThatThrownBy(
              () ->
                  register.file(
                      Fixture.filing(new DischargeRegistration(number, Optional.empty()))))
          .isInstanceOfSatisfying(
              RegisterException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.REGISTRATION_ENDED));
    }
  }

  @Test
  default void until_the_last_moment_of_its_last_day_it_is_live(
      Database database, @TempDir Path keys) {
    fileUntilFirstOfFebruary(database, keys);
    try (Register register = Opened.at(at(ENDED), database, keys)) {
      var answer = register.search(Opened.serial("ENDS-1"), AsAt.instant(LAST_MOMENT));
      assertThat(answer.hits()).hasSize(1);
      assertThat(answer.at().instant()).isEqualTo(LAST_MOMENT);
    }
  }

  @Test
  default void renewed_before_its_end_it_is_found_after_it_and_survives_a_rebuild(
      Database database, @TempDir Path keys) {
    RegistrationNumber number = fileUntilFirstOfFebruary(database, keys);
    try (Register register = Opened.at(at(LAST_MOMENT), database, keys)) {
      register.file(
          Fixture.filing(
              new RenewRegistration(number, LocalDate.of(2027, 2, 1), Optional.empty())));
    }
    try (Register register = Opened.at(at(ENDED), database, keys)) {
      long filed = number.sequence() + 1;
      assertThat(register.search(Opened.serial("ENDS-1"), AsAt.now()).hits()).hasSize(1);
      assertThat(register.search(Opened.serial("ENDS-1"), AsAt.of(filed, ENDED)).hits()).isEmpty();
      assertThat(
              DocumentVerification.verify(
                      register.certify(Opened.serial("ENDS-1"), AsAt.now()),
                      Optional.of(register.verifierKey()))
                  .outcome())
          .isEqualTo(Outcome.VERIFIED);
      assertThat(register.verifyLedger().differences()).isEmpty();
      register.rebuild();
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void a_certificate_issued_again_for_the_same_N_and_T_has_the_same_bytes(
      Database database, @TempDir Path keys) {
    fileUntilFirstOfFebruary(database, keys);
    try (Register register = Opened.at(at(FILED), database, keys)) {
      AsAt moment = AsAt.of(register.condition().entries(), FILED);
      String first = register.certify(Opened.serial("ENDS-1"), moment).json();
      Opened.group(register);
      assertThat(register.certify(Opened.serial("ENDS-1"), moment).json()).isEqualTo(first);
    }
  }
}
