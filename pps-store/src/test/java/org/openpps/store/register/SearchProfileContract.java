package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.document.Shown;
import org.openpps.model.document.Verdict;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.EraseParts;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Notice;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Hit;
import org.openpps.model.search.NextSearchProfile;
import org.openpps.store.Register;
import org.openpps.store.keying.Standing;
import org.openpps.store.keying.VersionStatus;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** A new version of the search logic is keyed beside the old one and takes force with one entry. */
interface SearchProfileContract {
  int MANY = 600;
  int BUNDLE = 100;
  Criterion BY_NAME = new Criterion.ByOrganisation("Rack Sublet Pty. Limited");

  @Test
  default void one_entry_puts_it_in_force_and_what_came_before_is_searched_as_it_was(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.searchedBy(Keyed.FIRST, database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber filed =
          register.file(Fixture.filing(Fixture.oneServer(group, "OLD-1"))).numbers().get(0);
      long before = register.condition().entries();
      SearchCertificate certificate = register.certify(Opened.serial("OLD-1"), AsAt.now());
      refused(ErrorCode.NAMES_NOT_SEARCHED, () -> register.search(BY_NAME, AsAt.now()));

      Keyed.begin(register, Keyed.SECOND);
      VersionStatus status = Keyed.inForce(register, Keyed.SECOND);

      assertThat(register.condition().entries()).isEqualTo(before + 1);
      assertThat(status.fromEntries()).contains(before + 1);
      assertThat(register.searchProfile().id()).isEqualTo(Keyed.SECOND);
      assertThat(found(register, BY_NAME, AsAt.now())).containsExactly(filed);
      refused(ErrorCode.NAMES_NOT_SEARCHED, () -> register.search(BY_NAME, AsAt.entries(before)));
      SearchCertificate again =
          register.certify(
              Opened.serial("OLD-1"),
              new AsAt(Optional.of(before), Optional.of(certificate.readBody().instant())));
      assertThat(again.body()).isEqualTo(certificate.body());
      assertThat(again.readBody().searchProfile()).isEqualTo(Keyed.FIRST);
      SearchCertificate now = register.certify(Opened.serial("OLD-1"), AsAt.now());
      assertThat(now.readBody().searchProfile()).isEqualTo(Keyed.SECOND);
      assertThat(List.of(certificate, again, now))
          .allSatisfy(
              c -> assertThat(verify(register, c.json()).outcome()).isEqualTo(Outcome.VERIFIED));
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void its_entry_has_a_statement_and_no_receipt_and_is_about_no_registration(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.searchedBy(Keyed.FIRST, database, keys)) {
      Keyed.begin(register, Keyed.SECOND);
      VersionStatus status = Keyed.inForce(register, Keyed.SECOND);
      RegistrationNumber entry = new RegistrationNumber(status.fromEntries().orElseThrow() - 1);
      String statement = register.statement(entry, Disclosure.PUBLIC).orElseThrow().json();
      Verdict verdict = verify(register, statement);
      assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
      assertThat(verdict.shown()).contains(new Shown("New search logic", Keyed.SECOND));
      assertThat(register.receipt(entry, Disclosure.PUBLIC)).isEmpty();
      assertThat(register.statementsOf(entry).orElseThrow().statements()).isEmpty();
      assertThat(register.registration(entry, AsAt.now())).isEmpty();
      assertThat(register.history(entry)).isEmpty();
      assertThat(register.competingClaims(entry)).isEmpty();
      assertThat(found(register, new Criterion.ByNumber(entry), AsAt.now())).isEmpty();
      assertThat(register.filerOf(entry)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {12, 20261124})
  default void whatever_is_filed_meanwhile_the_rows_are_those_of_a_rebuild(
      long seed, Database database, @TempDir Path keys, TestReporter reporter) {
    reporter.publishEntry("seed", Long.toString(seed));
    try (Register register = Opened.searchedBy(Keyed.FIRST, database, keys)) {
      many(register);
      RandomActs acts = new RandomActs(register, seed);
      IntStream.range(0, 60).forEach(i -> acts.next());
      Keyed.begin(register, Keyed.SECOND);
      IntStream.range(0, 30).forEach(i -> acts.next());
      assertThat(register.verifyLedger().differences()).isEmpty();
      Keyed.inForce(register, Keyed.SECOND);
      IntStream.range(0, 30).forEach(i -> acts.next());

      List<String> rows = Keyed.rows(database);
      assertThat(register.verifyLedger().differences()).isEmpty();
      register.rebuild();
      assertThat(Keyed.rows(database)).isEqualTo(rows);
      assertThat(register.verifyLedger().differences()).isEmpty();
      for (long size = 1; size <= register.condition().entries(); size += 5) {
        String serial = RandomActs.serials().get((int) (size % RandomActs.serials().size()));
        var answer = register.search(Opened.serial(serial), AsAt.entries(size));
        assertThat(answer.hits())
            .as("%s as at %d by %s", serial, size, answer.searchProfile())
            .extracting(hit -> hit.registration().number().sequence())
            .isEqualTo(acts.model().holding(serial, answer.at().entries()));
      }
    }
  }

  @Test
  default void a_claim_competes_whichever_version_was_in_force_when_it_and_the_other_were_made(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.searchedBy(Keyed.FIRST, database, keys)) {
      RegistrationNumber one = Opened.group(register);
      RegistrationNumber other = Opened.group(register);
      RegistrationNumber first =
          register.file(Fixture.filing(Fixture.oneServer(one, "CLAIM-1"))).numbers().get(0);
      Keyed.begin(register, Keyed.SECOND);
      Keyed.inForce(register, Keyed.SECOND);
      assertThat(
              register
                  .check(Fixture.SMALL_HOST, Fixture.oneServer(other, "CLAIM-1"))
                  .registrations()
                  .get(0)
                  .competing())
          .isEqualTo(1);
      RegistrationNumber second =
          register.file(Fixture.filing(Fixture.oneServer(other, "CLAIM-1"))).numbers().get(0);
      assertThat(register.competingClaims(second)).extracting(Notice::registration).contains(first);
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void what_is_erased_leaves_the_keys_of_every_version(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.searchedBy(Keyed.FIRST, database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber filed =
          register
              .file(
                  Fixture.filing(
                      new FileRegistrations(
                          group,
                          List.of(
                              Fixture.titleNotice(
                                  List.of(
                                      Fixture.rackIntermediary(),
                                      Fixture.person("Quillfeather", "Ada", LocalDate.EPOCH)),
                                  List.of(Fixture.server("ERASE-1")))))))
              .numbers()
              .get(0);
      Keyed.begin(register, Keyed.SECOND);
      Keyed.inForce(register, Keyed.SECOND);
      assertThat(Keyed.rows(database)).anyMatch(row -> row.contains("QUILLFEATHER"));
      register.file(
          Fixture.filing(Fixture.REGISTRAR, "erase", new EraseParts(filed, List.of(3), "ordered")));
      assertThat(Keyed.rows(database)).noneMatch(row -> row.toUpperCase().contains("QUILLFEATHER"));
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void keys_of_a_retired_version_are_written_no_more_and_serve_the_past(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.searchedBy(Keyed.FIRST, database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber filed =
          register.file(Fixture.filing(Fixture.oneServer(group, "PAST-1"))).numbers().get(0);
      Keyed.begin(register, Keyed.SECOND);
      long from = Keyed.inForce(register, Keyed.SECOND).fromEntries().orElseThrow();
      register.file(
          Fixture.filing(
              new AmendRegistration(
                  filed,
                  List.of(),
                  List.of(Fixture.server("PAST-2")),
                  List.of(
                      register
                          .registration(filed, AsAt.now())
                          .orElseThrow()
                          .registration()
                          .collateral()
                          .get(0)
                          .id()),
                  Optional.empty())));
      assertThat(count(database, "kind < 256 and \"key\" = 'PAST2'")).isZero();
      assertThat(count(database, "kind >= 256 and \"key\" = 'PAST2'")).isEqualTo(1);
      assertThat(found(register, Opened.serial("PAST-1"), AsAt.now())).isEmpty();
      assertThat(found(register, Opened.serial("PAST-1"), AsAt.entries(from))).hasSize(1);
      assertThat(found(register, Opened.serial("PAST-1"), AsAt.entries(from - 1))).hasSize(1);
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void a_row_that_is_missing_and_a_version_that_no_entry_names_are_found(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.searchedBy(Keyed.FIRST, database, keys)) {
      register.file(Fixture.filing(Fixture.oneServer(Opened.group(register), "LOST-1")));
      Keyed.begin(register, Keyed.SECOND);
      Keyed.inForce(register, Keyed.SECOND);
      run(database, "delete from pps.search_key where kind = 257");
      assertThat(register.verifyLedger().differences()).isNotEmpty();
      register.rebuild();
      assertThat(register.verifyLedger().differences()).isEmpty();
      run(database, "update pps.search_profile set begun_size = begun_size - 1");
      assertThat(register.verifyLedger().differences())
          .anyMatch(difference -> difference.contains("versions of the search profile"));
    }
  }

  @Test
  default void a_version_may_follow_another_again_and_keeps_after_a_restart(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.searchedBy(Keyed.FIRST, database, keys)) {
      register.file(Fixture.filing(Fixture.oneServer(Opened.group(register), "AGAIN-1")));
      Keyed.begin(register, Keyed.SECOND);
      Keyed.inForce(register, Keyed.SECOND);
      Keyed.begin(register, Keyed.FIRST);
      Keyed.inForce(register, Keyed.FIRST);
    }
    try (Register register = Opened.on(database, keys)) {
      assertThat(register.searchProfiles().list())
          .extracting(VersionStatus::standing)
          .containsExactly(Standing.RETIRED, Standing.RETIRED, Standing.IN_FORCE);
      assertThat(register.searchProfile().id()).isEqualTo(Keyed.FIRST);
      assertThat(found(register, Opened.serial("AGAIN-1"), AsAt.now())).hasSize(1);
      List<String> rows = Keyed.rows(database);
      register.rebuild();
      assertThat(Keyed.rows(database)).isEqualTo(rows);
    }
  }

  @Test
  default void what_cannot_be_taken_up_is_refused_and_changes_nothing(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      refused(ErrorCode.SEARCH_PROFILE_IN_FORCE, () -> Keyed.begin(register, Keyed.SECOND));
      refused(ErrorCode.SEARCH_PROFILE_UNKNOWN, () -> Keyed.begin(register, "custody-exact@9"));
      Hash other = Hash.sha256(new byte[0]);
      refused(
          ErrorCode.SEARCH_PROFILE_DIFFERS,
          () ->
              register
                  .searchProfiles()
                  .begin(new NextSearchProfile(Keyed.FIRST, Optional.of(other))));
      assertThat(register.searchProfiles().list())
          .extracting(VersionStatus::name)
          .containsExactly(Keyed.SECOND);
      assertThat(register.condition().entries()).isEqualTo(1);
    }
  }

  /** Registrations of another group, so that the keying takes several steps. */
  private static void many(Register register) {
    RegistrationNumber group = Opened.group(register);
    for (int i = 0; i < MANY; i += BUNDLE) {
      int from = i;
      List<RegistrationFiling> bundle =
          IntStream.range(0, BUNDLE)
              .mapToObj(
                  k ->
                      Fixture.titleNotice(
                          List.of(Fixture.dataCentre()),
                          List.of(Keyed.machine("MANY-" + (from + k)))))
              .toList();
      register.file(Fixture.filing(new FileRegistrations(group, bundle)));
    }
  }

  private static List<RegistrationNumber> found(Register register, Criterion criterion, AsAt at) {
    return register.search(criterion, at).hits().stream()
        .map(Hit::registration)
        .map(registration -> registration.number())
        .toList();
  }

  private static Verdict verify(Register register, String document) {
    return DocumentVerification.verify(document, Optional.of(register.verifierKey()));
  }

  private static void refused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(RegisterException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static int count(Database database, String condition) {
    return DSL.using(database.dataSource(), SQLDialect.DEFAULT)
        .fetch("select * from pps.search_key where " + condition)
        .size();
  }

  private static void run(Database database, String statement) {
    DSL.using(database.dataSource(), SQLDialect.DEFAULT).execute(statement);
  }
}
