package org.openpps.store.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.text.Folding;
import org.openpps.store.testing.Database;

/**
 * What PostgreSQL's own {@code pg_trgm} finds in the same database: a GIN index on the name in
 * Latin capitals, threshold 0.3, the best fifty. Finds nothing where the engine has no such
 * extension.
 */
final class Trigrams {
  private static final String FIND =
      "select place from bench_name where kind = ? and name % ? order by similarity(name, ?) desc,"
          + " place limit 50";

  private final Optional<Connection> connection;

  private Trigrams(Optional<Connection> connection) {
    this.connection = connection;
  }

  static Trigrams beside(BenchEngine engine, Database database, NamePopulation names) {
    if (engine != BenchEngine.POSTGRES
        || !Boolean.parseBoolean(System.getProperty("trigrams", "true"))) {
      return new Trigrams(Optional.empty());
    }
    try {
      Connection connection = database.dataSource().getConnection();
      connection.setAutoCommit(true);
      fill(connection, names);
      return new Trigrams(Optional.of(connection));
    } catch (SQLException e) {
      System.out.println("no pg_trgm beside: " + e.getMessage());
      return new Trigrams(Optional.empty());
    }
  }

  List<Integer> organisations(String name) {
    return find((short) 1, Folding.latin(name));
  }

  List<Integer> persons(PersonName name) {
    return find((short) 2, folded(name));
  }

  private static void fill(Connection connection, NamePopulation names) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create extension if not exists pg_trgm");
      statement.execute(
          "create table bench_name (kind smallint not null, place integer not null, name text not null)");
    }
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("insert into bench_name values (?, ?, ?)")) {
      for (int place = 0; place < names.size(); place++) {
        add(insert, (short) 1, place, Folding.latin(names.organisations.get(place).name()));
        add(insert, (short) 2, place, folded(names.persons.get(place)));
        if (place % 5_000 == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create index bench_org on bench_name using gin (name gin_trgm_ops) where kind = 1");
      statement.execute(
          "create index bench_person on bench_name using gin (name gin_trgm_ops) where kind = 2");
      statement.execute("vacuum analyze bench_name");
    }
  }

  private static void add(PreparedStatement insert, short kind, int place, String name)
      throws SQLException {
    insert.setShort(1, kind);
    insert.setInt(2, place);
    insert.setString(3, name);
    insert.addBatch();
  }

  private static String folded(PersonName name) {
    return Folding.latin(name.family() + name.given().map(given -> " " + given).orElse(""));
  }

  private List<Integer> find(short kind, String name) {
    if (connection.isEmpty()) {
      return List.of();
    }
    String text = FIND.replaceFirst("[?]", Short.toString(kind));
    try (PreparedStatement statement = connection.get().prepareStatement(text)) {
      statement.setString(1, name);
      statement.setString(2, name);
      List<Integer> places = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          places.add(rows.getInt(1));
        }
      }
      return places;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
