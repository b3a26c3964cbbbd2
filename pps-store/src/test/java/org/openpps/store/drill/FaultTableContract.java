package org.openpps.store.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpps.store.testing.FaultyDataSource.COMMIT;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpps.model.registration.AsAt;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.FaultyDataSource.Moment;

/**
 * The table <em>step failed / failed but took effect</em> × {append, commit, sync, answer}: each of
 * several waiting callers gets one true answer, and sending the same filing again leads to one
 * consistent truth. The rows for the sync are in {@link SyncFailureTest}: only H2 has that step.
 */
@Tag("drill")
interface FaultTableContract {
  int CALLERS = 5;
  String APPEND = "insert into .*entry";

  private static List<String> all(String told) {
    return Collections.nCopies(CALLERS, told);
  }

  /** Asserts that each serial is on record once, nothing else is, and the ledger is sound. */
  static void assertOneTruth(FaultyRegister faulty, Waiting waiting, long entries) {
    for (Act act : waiting.answers().keySet()) {
      assertThat(faulty.register().search(act.criterion(), AsAt.now()).hits()).hasSize(1);
    }
    assertThat(faulty.register().condition().entries()).isEqualTo(entries);
    assertThat(faulty.register().verifyLedger().differences()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  default void append__a_statement_that_fails_once_fails_nobody(
      Moment moment, Database database, @TempDir Path keys) {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      faulty.failOn(APPEND, moment);
      Waiting waiting = faulty.fileAsOneGroup(faulty.newActs(CALLERS));
      assertThat(waiting.told()).isEqualTo(all("accepted"));
      waiting.stand(faulty.register());
      assertOneTruth(faulty, waiting, 3 + CALLERS);
    }
  }

  @ParameterizedTest
  @EnumSource
  default void append__a_statement_that_keeps_failing_fails_everybody_and_writes_nothing(
      Moment moment, Database database, @TempDir Path keys) {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      for (int i = 0; i < 1 + CALLERS; i++) {
        faulty.failOn(APPEND, moment);
      }
      Waiting waiting = faulty.fileAsOneGroup(faulty.newActs(CALLERS));
      assertThat(waiting.told()).isEqualTo(all("store-failed"));
      assertThat(faulty.register().condition().entries()).isEqualTo(3);

      Waiting again = waiting.sendAgain(faulty.register());
      assertThat(again.told()).isEqualTo(all("accepted"));
      assertOneTruth(faulty, again, 3 + CALLERS);
    }
  }

  @Test
  default void commit__one_that_fails_without_effect_has_written_nothing(
      Database database, @TempDir Path keys) {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      faulty.failOn(COMMIT, Moment.BEFORE);
      Waiting waiting = faulty.fileAsOneGroup(faulty.newActs(CALLERS));
      assertThat(waiting.told()).isEqualTo(all("store-failed"));
      assertThat(faulty.register().condition().entries()).isEqualTo(3);

      Waiting again = waiting.sendAgain(faulty.register());
      assertThat(again.told()).isEqualTo(all("accepted"));
      assertOneTruth(faulty, again, 3 + CALLERS);
    }
  }

  @Test
  default void commit__one_that_fails_but_took_effect_is_settled_by_key(
      Database database, @TempDir Path keys) {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      faulty.failOn(COMMIT, Moment.AFTER);
      Waiting waiting = faulty.fileAsOneGroup(faulty.newActs(CALLERS));
      assertThat(waiting.told()).isEqualTo(all("accepted"));
      waiting.stand(faulty.register());
      assertOneTruth(faulty, waiting, 3 + CALLERS);
    }
  }

  @ParameterizedTest
  @EnumSource
  default void commit__when_nobody_can_tell_the_outcome_is_unknown_until_it_is_sent_again(
      Moment moment, Database database, @TempDir Path keys) {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      faulty.failOn(COMMIT, moment);
      faulty.failOn(FaultyRegister.HEAD_LOCKED, Moment.BEFORE);
      Waiting waiting = faulty.fileAsOneGroup(faulty.newActs(CALLERS));
      assertThat(waiting.told()).isEqualTo(all("outcome-unknown"));

      Waiting again = waiting.sendAgain(faulty.register());
      assertThat(again.told())
          .isEqualTo(all(moment == Moment.AFTER ? "accepted again" : "accepted"));
      again.stand(faulty.register());
      assertOneTruth(faulty, again, 3 + CALLERS);
    }
  }

  @Test
  default void
      commit__a_repeated_and_a_refused_filing_of_a_failed_group_get_the_truth_when_sent_again(
          Database database, @TempDir Path keys) {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      Waiting first = Waiting.file(faulty.register(), faulty.newActs(1));
      assertThat(first.told()).containsExactly("accepted");
      Act known = first.answers().keySet().iterator().next();
      Act fresh = faulty.newActs(1).get(0);
      Act refused = new Act(Act.Kind.DISCHARGE, "none", 900);
      faulty.failOn(COMMIT, Moment.BEFORE);
      Waiting waiting = faulty.fileAsOneGroup(List.of(known, fresh, refused));
      assertThat(waiting.told()).hasSize(3).containsOnly("store-failed");

      Waiting again = waiting.sendAgain(faulty.register());
      assertThat(again.told())
          .containsExactly("accepted again", "accepted", "registration-unknown");
      assertThat(again.answers().get(known).join().bundle())
          .isEqualTo(first.answers().get(known).join().bundle());
    }
  }

  @Test
  default void answer__a_caller_who_dropped_it_gets_it_again(
      Database database, @TempDir Path keys) {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      Gate gate = Gate.behind(Gate.HEAD_MOVED, faulty.steps());
      Waiting dropped = Waiting.file(faulty.register(), faulty.newActs(1));
      gate.awaitHeld();
      dropped.answers().values().forEach(answer -> answer.cancel(true));
      gate.open();

      Waiting again = dropped.sendAgain(faulty.register());
      assertThat(again.told()).containsExactly("accepted again");
      again.stand(faulty.register());
      assertOneTruth(faulty, again, 3);
    }
  }

  @Test
  default void answer__one_that_was_lost_with_its_process_is_given_again_by_the_next(
      Database database, @TempDir Path keys) {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      Waiting waiting = faulty.fileAsOneGroup(faulty.newActs(CALLERS));
      assertThat(waiting.told()).isEqualTo(all("accepted"));
      faulty.restart();

      Waiting again = waiting.sendAgain(faulty.register());
      assertThat(again.told()).isEqualTo(all("accepted again"));
      again.agreeWith(waiting);
      assertOneTruth(faulty, again, 3 + CALLERS);
    }
  }

  @Test
  default void only_the_guilty_one_of_a_group_fails(Database database, @TempDir Path keys) {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      List<Act> acts = faulty.newActs(CALLERS);
      String guilty = "SN" + acts.get(2).name();
      Rows.run(
          database.dataSource(),
          "alter table pps.search_key add constraint guilty check (\"key\" not like '%"
              + guilty
              + "%')");
      Waiting waiting = faulty.fileAsOneGroup(acts);
      assertThat(waiting.told())
          .containsExactly("accepted", "accepted", "store-failed", "accepted", "accepted");
      waiting.stand(faulty.register());
      assertThat(faulty.register().condition().entries()).isEqualTo(3 + CALLERS - 1);

      Rows.run(database.dataSource(), "alter table pps.search_key drop constraint guilty");
      Waiting again = waiting.sendAgain(faulty.register());
      assertThat(again.told().get(2)).isEqualTo("accepted");
      again.agreeWith(waiting);
      assertOneTruth(faulty, again, 3 + CALLERS);
    }
  }
}
