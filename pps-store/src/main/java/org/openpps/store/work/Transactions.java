package org.openpps.store.work;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.openpps.store.engine.Engine;

/**
 * Begins a writer's transactions. A connection that died while it lay in the pool is found out by
 * the first statement, before anything is written, and another one is taken.
 *
 * @param dataSource where connections come from
 * @param engine guards the transactions
 */
public record Transactions(DataSource dataSource, Engine engine) {
  private static final int ATTEMPTS = 3;

  /** A connection within a transaction that is guarded; whoever takes it closes it. */
  public Connection begin() throws SQLException {
    for (int attempt = 1; ; attempt++) {
      Connection connection = dataSource.getConnection();
      try {
        return guarded(connection);
      } catch (SQLException dead) {
        connection.close();
        if (attempt == ATTEMPTS) {
          throw dead;
        }
      }
    }
  }

  private Connection guarded(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    engine.guard(connection);
    return connection;
  }
}
