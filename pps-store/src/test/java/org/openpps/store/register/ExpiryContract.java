package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.HistoryLine;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.RecordExpiry;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.registration.RegistrationOnRecord;
import org.openpps.model.registration.RenewRegistration;
import org.openpps.model.registration.Status;
import org.openpps.store.Register;
import org.openpps.store.account.Role;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** The passing of a stated end comes on record once, by the register itself. */
interface ExpiryContract {
  Instant FILED = Instant.parse("2026-01-15T10:00:00Z");
  Instant ENDED = Instant.parse("2026-02-02T00:00:00Z");
  Instant LONG_AFTER = Instant.parse("2026-06-01T08:00:00Z");

  private static Clock at(Instant instant) {
    return Clock.fixed(instant, ZoneOffset.UTC);
  }

  private static List<RegistrationNumber> file(Register register, LocalDate lastDay, int count) {
    RegistrationNumber group = Opened.group(register);
    List<RegistrationFiling> filings =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    new RegistrationFiling(
                        Interest.PPS_LEASE,
                        false,
                        List.of(Fixture.rackIntermediary()),
                        List.of(Fixture.server("ENDS-" + i)),
                        Optional.of(lastDay),
                        Optional.empty()))
            .toList();
    return register.file(Fixture.filing(new FileRegistrations(group, filings))).numbers();
  }

  private static List<RegistrationNumber> fileUntilFirstOfFebruary(
      int count, Database database, Path keys) {
    try (Register register = Opened.at(at(FILED), database, keys)) {
      return file(register, LocalDate.of(2026, 2, 1), count);
    }
  }

  private static List<String> kinds(Register register, RegistrationNumber number) {
    return register.history(number).stream().map(HistoryLine::kind).toList();
  }

  @Test
  default void what_passed_while_nobody_looked_is_recorded_once_on_however_many_nodes(
      Database database, @TempDir Path keys) {
    List<RegistrationNumber> numbers = fileUntilFirstOfFebruary(120, database, keys);
    try (Register one = Opened.at(at(LONG_AFTER), database, keys);
        Register other = Opened.at(at(LONG_AFTER), database, keys)) {
      CompletableFuture.allOf(
              CompletableFuture.runAsync(one::recordExpiries),
              CompletableFuture.runAsync(other::recordExpiries))
          .join();
    }
    try (Register register = Opened.at(at(LONG_AFTER), database, keys)) {
      register.recordExpiries();
      assertThat(register.condition().entries()).isEqualTo(2 + 120 + 120);
      for (RegistrationNumber number : numbers) {
        assertThat(kinds(register, number))
            .containsExactly("registration-created@1", "registration-expired@1");
        RegistrationOnRecord found = register.registration(number, AsAt.now()).orElseThrow();
        assertThat(found.registration().expiryRecorded()).isTrue();
        assertThat(found.status()).isEqualTo(Status.EXPIRED);
      }
      assertThat(register.verifyLedger().differences()).isEmpty();
      register.rebuild();
      assertThat(register.verifyLedger().differences()).isEmpty();
      register.recordExpiries();
      assertThat(register.condition().entries()).isEqualTo(2 + 120 + 120);
    }
  }

  @Test
  default void the_entry_changes_no_answer_as_at_any_moment(Database database, @TempDir Path keys) {
    RegistrationNumber number = fileUntilFirstOfFebruary(1, database, keys).get(0);
    AsAt lastMoment = AsAt.instant(ENDED.minusMillis(1));
    try (Register register = Opened.at(at(LONG_AFTER), database, keys)) {
      assertThat(register.search(Opened.serial("ENDS-0"), AsAt.now()).hits()).isEmpty();
      register.recordExpiries();
      assertThat(register.search(Opened.serial("ENDS-0"), AsAt.now()).hits()).isEmpty();
      assertThat(register.search(Opened.serial("ENDS-0"), lastMoment).hits()).hasSize(1);
      assertThat(register.registration(number, lastMoment).orElseThrow().status())
          .isEqualTo(Status.LIVE);
      AsAt withTheEntry = AsAt.of(register.condition().entries(), ENDED.minusMillis(1));
      assertThat(register.search(Opened.serial("ENDS-0"), withTheEntry).hits()).hasSize(1);
    }
  }

  @Test
  default void what_was_renewed_expires_at_its_new_end_alone(
      Database database, @TempDir Path keys) {
    RegistrationNumber number = fileUntilFirstOfFebruary(1, database, keys).get(0);
    try (Register register = Opened.at(at(FILED), database, keys)) {
      register.file(
          Fixture.filing(
              new RenewRegistration(number, LocalDate.of(2026, 5, 31), Optional.empty())));
    }
    try (Register register = Opened.at(at(ENDED), database, keys)) {
      register.recordExpiries();
      assertThat(kinds(register, number)).doesNotContain("registration-expired@1");
    }
    try (Register register = Opened.at(at(LONG_AFTER), database, keys)) {
      register.recordExpiries();
      assertThat(kinds(register, number)).endsWith("registration-expired@1");
    }
  }

  @Test
  @Timeout(60)
  default void an_open_register_records_by_itself_what_has_expired(
      Database database, @TempDir Path keys) {
    RegistrationNumber number = fileUntilFirstOfFebruary(1, database, keys).get(0);
    try (Register register =
        Opened.lookingEvery(Duration.ofMillis(1), at(LONG_AFTER), database, keys)) {
      while (kinds(register, number).size() < 2 && !Thread.interrupted()) {
        Thread.onSpinWait();
      }
      assertThat(kinds(register, number)).endsWith("registration-expired@1");
    }
  }

  @Test
  default void nobody_files_under_the_account_of_the_register(
      Database database, @TempDir Path keys) {
    RegistrationNumber number = fileUntilFirstOfFebruary(1, database, keys).get(0);
    try (Register register = Opened.at(at(LONG_AFTER), database, keys)) {
      assertThatThrownBy(
              () ->
                  register.file(
                      Fixture.filing(
                          new Filer("register", true), "k", new RecordExpiry(number, ENDED))))
          .isInstanceOfSatisfying(
              RegisterException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.ACCOUNT_RESERVED));
      assertThatThrownBy(() -> register.apiKeys().add("register", Set.of(Role.REGISTRANT)))
          .isInstanceOfSatisfying(
              RegisterException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.ACCOUNT_RESERVED));
    }
  }
}
