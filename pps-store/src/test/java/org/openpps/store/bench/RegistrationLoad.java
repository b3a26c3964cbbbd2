package org.openpps.store.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.store.Register;
import org.openpps.store.RegisterSettings;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.testing.Fixture;

/** The same registrations, filed with the register and written by hand, into two databases. */
final class RegistrationLoad implements AutoCloseable {
  private final BenchEngine engine;
  private final Filings filings;
  private final Register register;
  private final RegistrationNumber group;
  private final List<HandWritten> handWritten = new ArrayList<>();

  /** Connections of the hand-written program come from {@code hand}. */
  @FunctionalInterface
  interface Connections {
    Connection open() throws SQLException;
  }

  RegistrationLoad(
      BenchEngine engine, Filings filings, DataSource forRegister, Path keys, Connections hand) {
    this.engine = engine;
    this.filings = filings;
    this.register = Register.open(RegisterSettings.of(forRegister, new DirectoryKeyStore(keys)));
    this.group = register.file(Fixture.filing(Fixture.smallHost())).numbers().get(0);
    int most = engine.callers().stream().max(Integer::compare).orElseThrow();
    try (Connection connection = hand.open()) {
      HandWritten.createTables(connection, !engine.syncsByStatement());
      for (int i = 0; i < most; i++) {
        handWritten.add(new HandWritten(hand.open(), engine.syncsByStatement()));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Registrations a second through the register. */
  double register(int callers, long from, long to) {
    return Callers.rate(callers, from, to, (c, n) -> register.file(filings.filing(group, n)));
  }

  /** Registrations a second by hand. */
  double byHand(int callers, long from, long to) {
    return Callers.rate(
        callers, from, to, (c, n) -> handWritten.get(c).register(n, filings.registration(n)));
  }

  /** The register that was filled. */
  Register register() {
    return register;
  }

  @Override
  public void close() {
    register.close();
    for (HandWritten program : handWritten) {
      try {
        program.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
