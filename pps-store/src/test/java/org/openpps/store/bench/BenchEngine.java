package org.openpps.store.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Engine;
import org.openpps.store.testing.H2Engine;
import org.openpps.store.testing.PostgresEngine;

/** What the load run must know of an engine. */
enum BenchEngine {
  H2(new H2Engine(), List.of(8)) {
    @Override
    String settings(Database database) {
      return "H2 " + text(database, "select h2version()") + ", " + database.url();
    }

    @Override
    long bytes(Database database) {
      force(database);
      String url = database.url();
      String path = url.substring(url.indexOf('/'), url.indexOf(';'));
      try {
        return Files.size(Path.of(path + ".mv.db"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    long written(Database database) {
      return bytes(database);
    }
  },
  POSTGRES(new PostgresEngine(), List.of(8, 64)) {
    @Override
    String settings(Database database) {
      return text(database, "select split_part(version(), ' on ', 1)")
          + ", fsync %s, full_page_writes %s, synchronous_commit %s, shared_buffers %s"
              .formatted(
                  text(database, "show fsync"),
                  text(database, "show full_page_writes"),
                  text(database, "show synchronous_commit"),
                  text(database, "show shared_buffers"));
    }

    @Override
    long bytes(Database database) {
      force(database);
      return Long.parseLong(text(database, "select pg_database_size(current_database())"));
    }

    @Override
    long written(Database database) {
      return Long.parseLong(text(database, "select pg_current_wal_insert_lsn() - '0/0'::pg_lsn"));
    }

    @Override
    long syncs(Database database, long statements) {
      return Long.parseLong(
          text(database, "select sum(fsyncs) from pg_stat_io where object = 'wal'"));
    }
  };

  private final Engine engine;
  private final List<Integer> callers;

  BenchEngine(Engine engine, List<Integer> callers) {
    this.engine = engine;
    this.callers = callers;
  }

  static BenchEngine named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  Database newDatabase() {
    return engine.newDatabase();
  }

  /** How many callers there are at once, in turn. */
  List<Integer> callers() {
    return callers;
  }

  /** Whether a commit is on disk only after the program has asked for it. */
  boolean syncsByStatement() {
    return this == H2;
  }

  abstract String settings(Database database);

  /** Octets that the database takes on disk. */
  abstract long bytes(Database database);

  /** Octets written so far to where a commit is made durable. */
  abstract long written(Database database);

  /** Syncs so far; {@code statements} is how many statements asked for one. */
  long syncs(Database database, long statements) {
    return statements;
  }

  /** What the engine does by itself from time to time. */
  void tidy(Database database) {
    run(database, syncsByStatement() ? "analyze" : "vacuum analyze");
  }

  void force(Database database) {
    run(database, syncsByStatement() ? "checkpoint sync" : "checkpoint");
  }

  static void run(Database database, String sql) {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  static String text(Database database, String sql) {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
