package org.openpps.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.store.testing.disk.HeldWrite;
import org.openpps.store.testing.disk.SpyingDisk;

/** When a force of an H2 file may return. */
class H2ForceTest {
  private static final Pattern DATABASE = Pattern.compile("^register");

  @TempDir Path directory;

  /**
   * For {@code CHECKPOINT SYNC} of H2 2.4.240, what its background thread has begun to store counts
   * as stored: it forces a file that does not hold it yet, and returns.
   */
  @Test
  void it_waits_for_what_another_thread_is_storing() throws Exception {
    try (SpyingDisk disk = SpyingDisk.over(directory);
        Connection connection = DriverManager.getConnection("jdbc:h2:" + disk.path("register"))) {
      run(connection, "create table entry (sequence bigint primary key)");
      Engine.of(connection).force(connection);
      run(connection, "insert into entry values (1)");
      HeldWrite held = disk.holdNextWrite();
      storeOf(connection).tryCommit();
      held.awaitReached();

      FutureTask<Void> force = new FutureTask<>(() -> forced(connection));
      Thread forcing = new Thread(force);
      forcing.start();
      awaitStandstill(forcing);
      boolean returned = force.isDone();
      int released = disk.mark("released");
      held.release();
      force.get();

      assertThat(returned).isFalse();
      assertThat(disk.forced(DATABASE, released, disk.size())).isTrue();
    }
  }

  private static Void forced(Connection connection) throws SQLException {
    Engine.of(connection).force(connection);
    return null;
  }

  private static void awaitStandstill(Thread thread) {
    while (thread.getState() != Thread.State.WAITING
        && thread.getState() != Thread.State.TERMINATED) {
      Thread.onSpinWait();
    }
  }

  private static MVStore storeOf(Connection connection) throws SQLException {
    SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    return session.getDatabase().getStore().getMvStore();
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
