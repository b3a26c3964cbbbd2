package org.openpps.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.SQLDialect;

/**
 * An engine that tells of every force that failed: whoever asked for it, what others have written
 * is in doubt as well.
 *
 * @param engine what it does
 * @param failed is told
 */
public record Watched(Engine engine, Consumer<SQLException> failed) implements Engine {
  @Override
  public SQLDialect dialect() {
    return engine.dialect();
  }

  @Override
  public boolean durableWhenVisible() {
    return engine.durableWhenVisible();
  }

  @Override
  public void guard(Connection connection) throws SQLException {
    engine.guard(connection);
  }

  @Override
  public void force(Connection connection) throws SQLException {
    try {
      engine.force(connection);
    } catch (SQLException e) {
      failed.accept(e);
      throw e;
    }
  }

  @Override
  public void count(Connection connection) throws SQLException {
    engine.count(connection);
  }

  @Override
  public Optional<Instant> serverTime(Connection connection) throws SQLException {
    return engine.serverTime(connection);
  }

  @Override
  public String promise() {
    return engine.promise();
  }
}
