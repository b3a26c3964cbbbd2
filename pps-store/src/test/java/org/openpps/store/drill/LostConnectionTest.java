package org.openpps.store.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpps.store.testing.FaultyDataSource.COMMIT;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.FaultyDataSource.Moment;
import org.openpps.store.testing.PostgresEngine;

/** A connection to PostgreSQL that is really lost around a commit. */
@Tag("drill")
@ExtendWith(PostgresEngine.class)
class LostConnectionTest {
  private static final String OTHERS =
      " from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";

  private static void endWriter(Database database) {
    Rows.run(
        database.dataSource(),
        "select pg_terminate_backend(pid)" + OTHERS + " and state = 'idle in transaction'");
  }

  @Test
  void lost_before_the_commit_nothing_was_written(Database database, @TempDir Path keys) {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      Gate gate = Gate.behind(Gate.HEAD_MOVED, faulty.steps());
      Waiting waiting = Waiting.file(faulty.register(), faulty.newActs(1));
      gate.awaitHeld();
      endWriter(database);
      gate.open();
      assertThat(waiting.told()).containsExactly("store-failed");
      assertThat(faulty.register().condition().entries()).isEqualTo(2);

      Waiting again = waiting.sendAgain(faulty.register());
      assertThat(again.told()).containsExactly("accepted");
      FaultTableContract.assertOneTruth(faulty, again, 3);
    }
  }

  @Test
  void lost_with_the_answer_to_the_commit_each_caller_is_settled_by_key(
      Database database, @TempDir Path keys) {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      Gate gate = Gate.behind(COMMIT, faulty.steps());
      Waiting waiting = Waiting.file(faulty.register(), faulty.newActs(1));
      gate.awaitHeld();
      Rows.run(
          database.dataSource(),
          "select pg_terminate_backend(pid) from (select pid"
              + OTHERS
              + " and query = 'COMMIT' order by state_change desc limit 1) writer");
      faulty.steps().failOn(COMMIT, 1, Moment.AFTER);
      gate.open();
      assertThat(waiting.told()).containsExactly("accepted");
      waiting.stand(faulty.register());
      FaultTableContract.assertOneTruth(faulty, waiting, 3);
    }
  }

  /**
   * A standby that never answers holds the commit after it was written; ending the session then
   * lets it take effect, and its answer is lost on the way.
   */
  @Test
  void lost_while_the_commit_is_under_way_each_caller_is_settled_by_key(
      Database database, @TempDir Path keys) {
    try (FaultyRegister faulty = new FaultyRegister(database, keys)) {
      DataSource operator = database.dataSource();
      Gate gate = Gate.behind(Gate.HEAD_MOVED, faulty.steps());
      Waiting waiting = Waiting.file(faulty.register(), faulty.newActs(1));
      gate.awaitHeld();
      awaitStandby(operator, "nobody");
      gate.open();
      Rows.runUntilSome(operator, "select pid" + OTHERS + " and wait_event = 'SyncRep'");
      Rows.run(
          operator, "select pg_terminate_backend(pid)" + OTHERS + " and wait_event = 'SyncRep'");
      awaitStandby(operator, "");
      assertThat(waiting.told()).containsExactly("accepted");
      waiting.stand(faulty.register());
      FaultTableContract.assertOneTruth(faulty, waiting, 3);
    }
  }

  private static void awaitStandby(DataSource operator, String name) {
    Rows.run(operator, "alter system set synchronous_standby_names = '" + name + "'");
    Rows.run(operator, "select pg_reload_conf()");
    Rows.runUntilSome(
        operator, "select 1 where current_setting('synchronous_standby_names') = '" + name + "'");
  }
}
