package org.openpps.store.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import org.jooq.SQLDialect;

/** PostgreSQL, which several server processes may share. Its commit returns when it is on disk. */
final class PostgreSql implements Engine {
  // A process that is frozen while it holds the head loses it after 4 s; others wait up to 12 s for
  // the head, so that they outlast it. synchronous_commit is demanded here, whatever the server's
  // own setting. Plans are kept for a session: one that was made while a table was empty would read
  // all of it until its statistics are made, so that the writer always goes by an index.
  private static final String GUARD =
      "set local lock_timeout = '12s'; set local statement_timeout = '30s';"
          + " set local idle_in_transaction_session_timeout = '4s';"
          + " set local synchronous_commit = on; set local enable_seqscan = off";

  private static final String COUNT =
      "do $$ declare t text; begin"
          + " for t in select quote_ident(tablename) from pg_tables where schemaname = 'pps'"
          + " loop execute 'analyze pps.' || t; end loop; end $$";

  @Override
  public SQLDialect dialect() {
    return SQLDialect.POSTGRES;
  }

  @Override
  public boolean durableWhenVisible() {
    return true;
  }

  @Override
  public void guard(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(GUARD);
    }
  }

  @Override
  public void force(Connection connection) {
    // The commit has done it.
  }

  @Override
  public void count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(COUNT);
    }
  }

  @Override
  public Optional<Instant> serverTime(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet now = statement.executeQuery("select clock_timestamp()")) {
      now.next();
      return Optional.of(now.getTimestamp(1).toInstant());
    }
  }

  @Override
  public String promise() {
    return "an acknowledged entry survives the loss of the process and of power, where the server"
        + " runs with fsync on";
  }
}
