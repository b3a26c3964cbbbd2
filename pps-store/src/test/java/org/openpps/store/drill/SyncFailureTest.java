package org.openpps.store.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openpps.store.testing.FaultyDataSource.COMMIT;
import static org.openpps.store.testing.FaultyDataSource.SYNC;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpps.model.document.Disclosure;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.AsAt;
import org.openpps.model.search.Search;
import org.openpps.store.journal.AskedSearch;
import org.openpps.store.journal.Searcher;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.FaultyDataSource.Moment;
import org.openpps.store.testing.H2Engine;

/**
 * After a sync failed nothing is settled: of what was written, the page cache may show what the
 * disk lacks.
 */
@Tag("drill")
@ExtendWith(H2Engine.class)
class SyncFailureTest {
  private static final byte[] MANIFEST =
      ("0".repeat(64) + "  data/a.txt\n").getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @EnumSource
  void the_outcome_is_unknown_writing_closes_and_reads_stay_at_the_last_synced_head(
      Moment moment, Database database, @TempDir Path keys) {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      faulty.failOn(SYNC, moment);
      Waiting waiting = faulty.fileAsOneGroup(faulty.newActs(3));
      assertThat(waiting.told()).hasSize(3).containsOnly("outcome-unknown");
      assertThat(waiting.sendAgain(faulty.register()).told())
          .hasSize(3)
          .containsOnly("writing-closed");
      assertReadsStayAt(3, faulty, waiting);
      assertThat(faulty.register().condition().notWriting()).isPresent();
      assertThat(keys.resolve("verify-before-writing")).exists();

      faulty.restart();
      assertThat(keys.resolve("verify-before-writing")).doesNotExist();
      assertThat(faulty.register().condition().notWriting()).isEmpty();
      Waiting again = waiting.sendAgain(faulty.register());
      assertThat(again.told()).hasSize(3).containsOnly("accepted again");
      FaultTableContract.assertOneTruth(faulty, again, 6);
      assertThat(Waiting.file(faulty.register(), faulty.newActs(1)).told())
          .containsExactly("accepted");
    }
  }

  private static void assertReadsStayAt(long size, FaultyRegister faulty, Waiting waiting) {
    var register = faulty.register();
    assertThat(Rows.entries(faulty.database().dataSource())).isGreaterThan(size);
    assertThat(register.condition().entries()).isEqualTo(size);
    assertThat(register.checkpoint().checkpoint().size()).isEqualTo(size);
    RegistrationNumber unsynced = new RegistrationNumber(size);
    assertThat(register.registration(unsynced, AsAt.now())).isEmpty();
    assertThat(register.history(unsynced)).isEmpty();
    assertThat(register.filerOf(unsynced)).isEmpty();
    assertThat(register.statement(unsynced, Disclosure.FULL)).isEmpty();
    assertThat(register.receipt(unsynced, Disclosure.FULL)).isEmpty();
    for (Act act : waiting.answers().keySet()) {
      assertThat(register.search(act.criterion(), AsAt.now()).hits()).isEmpty();
      assertThat(register.certify(act.criterion(), AsAt.now()).readBody().entries())
          .isEqualTo(size);
    }
  }

  @Test
  void a_group_that_was_only_asked_again_is_not_answered_before_it_is_on_disk(
      Database database, @TempDir Path keys) {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      faulty.failOn(COMMIT, Moment.AFTER);
      faulty.failOn(FaultyRegister.HEAD_LOCKED, Moment.BEFORE);
      Waiting waiting = faulty.fileAsOneGroup(faulty.newActs(2));
      assertThat(waiting.told()).containsOnly("outcome-unknown");
      assertThat(faulty.register().condition().entries()).isEqualTo(3);

      faulty.steps().failOn(SYNC, 1, Moment.BEFORE);
      assertThat(waiting.sendAgain(faulty.register()).told().get(0)).isEqualTo("outcome-unknown");
      assertThat(faulty.register().condition().entries()).isEqualTo(3);

      faulty.restart();
      assertThat(waiting.sendAgain(faulty.register()).told()).containsOnly("accepted again");
      assertThat(faulty.register().condition().entries()).isEqualTo(5);
    }
  }

  @Test
  void a_failed_sync_of_a_manifest_closes_writing_as_well(Database database, @TempDir Path keys) {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      faulty.steps().failOn(SYNC, 1, Moment.BEFORE);
      assertThatThrownBy(() -> putManifest(faulty)).isInstanceOf(RegisterException.class);
      assertThat(Waiting.file(faulty.register(), faulty.newActs(1)).told())
          .containsExactly("writing-closed");
      assertThatThrownBy(() -> putManifest(faulty))
          .isInstanceOfSatisfying(
              RegisterException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.WRITING_CLOSED));

      faulty.restart();
      assertThat(putManifest(faulty)).isEqualTo(1);
      assertThat(Waiting.file(faulty.register(), faulty.newActs(1)).told())
          .containsExactly("accepted");
    }
  }

  @Test
  void after_a_failed_sync_no_search_is_answered_that_would_have_to_be_on_record(
      Database database, @TempDir Path keys) {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      faulty.steps().failOn(SYNC, 1, Moment.BEFORE);
      assertThat(searched(faulty)).isEqualTo(ErrorCode.OUTCOME_UNKNOWN.code());
      assertThat(searched(faulty)).isEqualTo(ErrorCode.SEARCH_NOT_RECORDED.code());
      assertThat(Waiting.file(faulty.register(), faulty.newActs(1)).told())
          .containsExactly("writing-closed");
      assertThat(faulty.register().search(Act.group("S").criterion(), AsAt.now()).hits()).isEmpty();

      faulty.restart();
      assertThat(searched(faulty)).isEqualTo("answered");
      faulty.steps().failOn(SYNC, 1, Moment.BEFORE);
      assertThat(Waiting.file(faulty.register(), faulty.newActs(1)).told())
          .containsExactly("outcome-unknown");
      assertThat(searched(faulty)).isEqualTo(ErrorCode.SEARCH_NOT_RECORDED.code());
    }
  }

  private static String searched(FaultyRegister faulty) {
    try {
      faulty
          .register()
          .searches()
          .search(
              new Searcher("lender", false),
              Optional.empty(),
              AskedSearch.of(Search.of(Act.group("S").criterion(), AsAt.now())));
      return "answered";
    } catch (RegisterException e) {
      return e.code().code();
    }
  }

  private static long putManifest(FaultyRegister faulty) {
    return faulty
        .register()
        .putManifest(
            NamedInformation.of("sha-256", Hash.sha256(MANIFEST).bytes()),
            new ByteArrayInputStream(MANIFEST))
        .files();
  }

  @Test
  void a_file_that_does_not_verify_after_a_failed_sync_is_not_written_again(
      Database database, @TempDir Path keys) throws Exception {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      faulty.steps().failOn(SYNC, 1, Moment.BEFORE);
      Waiting waiting = Waiting.file(faulty.register(), faulty.newActs(1));
      assertThat(waiting.told()).containsExactly("outcome-unknown");
      Rows.run(database.dataSource(), "delete from pps.entry where sequence = 2");

      faulty.restart();
      assertThat(faulty.register().condition().notWriting().orElseThrow())
          .contains("a sync failed", "does not verify");
      assertThat(waiting.sendAgain(faulty.register()).told()).containsExactly("writing-closed");
      assertThat(Files.exists(keys.resolve("verify-before-writing"))).isTrue();
    }
  }
}
