package org.openpps.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.MVStore;
import org.jooq.SQLDialect;

/** H2 in a file that this process alone has open. Its commit never forces the file. */
final class H2 implements Engine {
  @Override
  public SQLDialect dialect() {
    return SQLDialect.H2;
  }

  @Override
  public boolean durableWhenVisible() {
    return false;
  }

  @Override
  public void guard(Connection connection) {
    // One process has the file and one thread writes: nobody else can hold the head.
  }

  /**
   * Forces the file while nothing else is being stored. {@code CHECKPOINT SYNC} does not do: what
   * the background thread of H2 has begun to store counts as stored for it, and it may force a
   * chunk before the header that points to it, which leaves nothing to find after a crash.
   */
  @Override
  public void force(Connection connection) throws SQLException {
    MVStore store = storeOf(connection.unwrap(JdbcConnection.class));
    AtomicReference<RuntimeException> failure = new AtomicReference<>();
    try {
      store.commit();
      store.executeFilestoreOperation(() -> sync(store, failure));
    } catch (RuntimeException e) {
      throw DbException.toSQLException(e);
    }
    if (failure.get() != null) {
      throw DbException.toSQLException(failure.get());
    }
  }

  // Thrown on, a failure would close the file for its readers, too.
  private static void sync(MVStore store, AtomicReference<RuntimeException> failure) {
    try {
      store.sync();
    } catch (RuntimeException e) {
      failure.set(e);
    }
  }

  private static MVStore storeOf(JdbcConnection connection) {
    return ((SessionLocal) connection.getSession()).getDatabase().getStore().getMvStore();
  }

  @Override
  public void count(Connection connection) {
    // H2 counts a table again after each two thousand changes to it.
  }

  @Override
  public Optional<Instant> serverTime(Connection connection) {
    return Optional.empty();
  }

  @Override
  public String promise() {
    return "an acknowledged entry survives the loss of the process and of power";
  }
}
