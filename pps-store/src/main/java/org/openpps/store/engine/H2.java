package org.openpps.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
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

  @Override
  public void force(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    }
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
