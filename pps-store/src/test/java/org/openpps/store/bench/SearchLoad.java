package org.openpps.store.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongFunction;
import org.openpps.model.registration.AsAt;
import org.openpps.model.search.Criterion;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;

/**
 * Exact searches through the register beside one prepared statement that joins key and version and
 * reads the column of states, on the same tables.
 */
final class SearchLoad {
  private static final Duration TIME = Duration.ofSeconds(2);
  private static final String BARE =
      "select k.made_by, k.part, v.state from pps.search_key k"
          + " join pps.registration_version v on v.registration = k.registration"
          + " where k.kind = 1 and k.\"key\" = ? and k.to_size > ? and k.from_size <= ?"
          + " and v.to_size > ? and v.from_size <= ?";

  private final Register register;
  private final Database database;
  private final long registrations;

  SearchLoad(Register register, Database database, long registrations) {
    this.register = register;
    this.database = database;
    this.registrations = registrations;
  }

  /** Rates of searches whose answers have {@code rows} rows. */
  Rates compare(int callers, int rows, int rounds) {
    LongFunction<String> serial =
        rows == 1 ? Filings::serial : number -> Filings.fleetSerial(number / Filings.FLEET);
    Rates rates = new Rates();
    for (int i = 0; i <= rounds; i++) {
      double ofRegister = throughRegister(callers, rows, serial);
      double bare = bare(callers, rows, serial);
      if (i > 0) {
        rates.round(ofRegister, bare);
      }
    }
    return rates;
  }

  private double throughRegister(int callers, int rows, LongFunction<String> serial) {
    return Callers.rate(
        callers,
        TIME,
        (caller, number) -> {
          Criterion criterion = new Criterion.BySerial(serial.apply(any()), Optional.empty());
          require(rows, register.search(criterion, AsAt.now()).hits().size());
        });
  }

  private double bare(int callers, int rows, LongFunction<String> serial) {
    long size = register.condition().entries();
    Connection[] connections = new Connection[callers];
    PreparedStatement[] statements = new PreparedStatement[callers];
    try {
      for (int i = 0; i < callers; i++) {
        connections[i] = DriverManager.getConnection(database.url());
        statements[i] = connections[i].prepareStatement(BARE);
      }
      double rate =
          Callers.rate(
              callers,
              TIME,
              (caller, number) ->
                  require(rows, read(statements[caller], serial.apply(any()), size)));
      for (Connection connection : connections) {
        connection.close();
      }
      return rate;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int read(PreparedStatement statement, String serial, long size)
      throws SQLException {
    statement.setString(1, serial);
    for (int i = 2; i <= 5; i++) {
      statement.setLong(i, size);
    }
    int rows = 0;
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        row.getLong(1);
        row.getShort(2);
        row.getBytes(3);
        rows++;
      }
    }
    return rows;
  }

  private long any() {
    return ThreadLocalRandom.current().nextLong(registrations / Filings.FLEET * Filings.FLEET);
  }

  private static void require(int expected, int found) {
    if (expected != found) {
      throw new IllegalStateException("expected " + expected + " rows, found " + found);
    }
  }
}
