package org.openpps.store.drill;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.store.Register;
import org.openpps.store.act.ActId;
import org.openpps.store.act.PortfolioRenewal;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.testing.Fixture;

/**
 * A program that starts an act, or finds it started, and prints how far it is whenever it goes on.
 */
final class ActingProcess {
  static final LocalDate LAST_DAY = LocalDate.now(Clock.systemUTC()).plusMonths(6);
  static final LocalDate NEW_LAST_DAY = LAST_DAY.plusYears(5);
  private static final long LOOK_EACH = TimeUnit.MILLISECONDS.toNanos(1);

  private ActingProcess() {}

  /**
   * @param arguments the database's URL, or the file of an embedded one, the directory of keys, the
   *     group, the key of the act
   */
  public static void main(String[] arguments) {
    Register register =
        Opened.at(
                RegisteringProcess.url(arguments[0]), new DirectoryKeyStore(Path.of(arguments[1])))
            .register();
    ActId id = start(register, RegistrationNumber.parse(arguments[2]), arguments[3]);
    long told = -1;
    while (true) {
      long done = register.acts().find(Fixture.SMALL_HOST, id).orElseThrow().done();
      if (done != told) {
        RegisteringProcess.print(Long.toString(done));
        told = done;
      }
      LockSupport.parkNanos(LOOK_EACH);
    }
  }

  static ActId start(Register register, RegistrationNumber group, String key) {
    return register
        .acts()
        .start(
            Fixture.SMALL_HOST,
            new IdempotencyKey(key),
            new PortfolioRenewal(
                group, LAST_DAY.plusDays(1), NEW_LAST_DAY, Optional.of("renewed together")))
        .id();
  }
}
