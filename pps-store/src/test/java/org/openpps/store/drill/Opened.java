package org.openpps.store.drill;

import org.openpps.store.Register;
import org.openpps.store.RegisterSettings;
import org.openpps.store.key.KeyStore;
import org.openpps.store.testing.Database;

/** A register with a pool of its own, closed together. */
record Opened(Database database, Register register) implements AutoCloseable {
  static Opened at(String url, KeyStore keys) {
    Database database = Database.at(url);
    try {
      return new Opened(database, Register.open(RegisterSettings.of(database.dataSource(), keys)));
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  @Override
  public void close() {
    register.close();
    database.close();
  }
}
