package org.openpps.store.act;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.store.engine.Engine;
import org.openpps.store.engine.Sql;

/** Reads and writes the tables of acts; what was written is on disk. */
record Tables(DataSource dataSource, Engine engine) {
  /** A change of the tables. */
  @FunctionalInterface
  interface Change<R> {
    /** Carries it out in the transaction of {@code sql}, which runs on this connection. */
    R of(DSLContext sql, Connection connection) throws SQLException;
  }

  DSLContext read() {
    return Sql.on(dataSource, engine);
  }

  /** Carries a change out as a whole. */
  <R> R write(Change<R> change) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      R made = changed(connection, change);
      connection.commit();
      engine.force(connection);
      return made;
    } catch (SQLException | DataAccessException e) {
      throw new RegisterException(ErrorCode.STORE_FAILED, "The act could not be kept.", e);
    }
  }

  private <R> R changed(Connection connection, Change<R> change) throws SQLException {
    try {
      return change.of(Sql.on(connection, engine), connection);
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    }
  }
}
