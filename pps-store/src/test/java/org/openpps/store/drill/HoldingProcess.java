package org.openpps.store.drill;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.store.Register;
import org.openpps.store.RegisterSettings;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.FaultyDataSource;

/**
 * A program that files, and stands still once while it holds the head: until it gets the advisory
 * lock {@value #LOCK}, which the test has.
 */
final class HoldingProcess {
  static final int LOCK = 42;
  static final String HOLDING = "holding";
  private static final int FILINGS = 20;

  private HoldingProcess() {}

  /**
   * @param arguments the database's URL, the directory of keys, the sequence of a group
   */
  public static void main(String[] arguments) {
    Database database = Database.at(arguments[0]);
    FaultyDataSource steps = new FaultyDataSource(database.dataSource());
    RegistrationNumber group = new RegistrationNumber(Long.parseLong(arguments[2]));
    try (Register register =
        Register.open(
            RegisterSettings.of(
                steps.dataSource(), new DirectoryKeyStore(Path.of(arguments[1]))))) {
      file(register, Act.one("H", group));
      AtomicBoolean held = new AtomicBoolean();
      steps.afterEachStep(
          step -> {
            if (step.matches(Gate.HEAD_MOVED + ".*") && held.compareAndSet(false, true)) {
              RegisteringProcess.print(HOLDING);
              Rows.run(database.dataSource(), "select pg_advisory_lock(" + LOCK + ")");
            }
          });
      for (int i = 0; i < FILINGS; i++) {
        file(register, Act.one("H" + i, group));
      }
    }
    database.close();
  }

  private static void file(Register register, Act act) {
    while (true) {
      try {
        RegisteringProcess.print(new Told.Accepted(act, register.file(act.filing())).line());
        return;
      } catch (RegisterException e) {
        RegisteringProcess.print(Words.of("failed", act.key(), e.code().code()));
      }
    }
  }
}
