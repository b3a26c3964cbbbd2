package org.openpps.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.SQLDialect;

/** What differs between the databases. */
public interface Engine {
  /** The engine behind a data source. */
  static Engine of(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return of(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
    }
  }

  /** The engine behind a connection. */
  static Engine of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    if (product.equals("H2")) {
      return new H2();
    }
    if (product.equals("PostgreSQL")) {
      return new PostgreSql();
    }
    throw new IllegalArgumentException("The register runs on H2 and PostgreSQL, not " + product);
  }

  /** The dialect in which statements are rendered. */
  SQLDialect dialect();

  /**
   * Whether what another transaction has committed is on disk before it can be seen. Where it is
   * not, nothing may be read beyond what this process has forced itself.
   */
  boolean durableWhenVisible();

  /** Bounds how long this transaction may wait or stand still, before it locks the head. */
  void guard(Connection connection) throws SQLException;

  /** Forces what has been committed to disk; returns when it is there. */
  void force(Connection connection) throws SQLException;

  /** Counts what lies in the tables of the register, where the database does not by itself. */
  void count(Connection connection) throws SQLException;

  /** The clock of the database server; empty when the database runs in this process. */
  Optional<Instant> serverTime(Connection connection) throws SQLException;

  /** What an acknowledged entry survives, in words for the operator. */
  String promise();
}
