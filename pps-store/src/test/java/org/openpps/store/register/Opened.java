package org.openpps.store.register;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.search.Criterion;
import org.openpps.store.Register;
import org.openpps.store.RegisterSettings;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** Opens registers for the contract. */
final class Opened {
  private Opened() {}

  static Register on(Database database, Path keys) {
    return Register.open(settings(database, keys));
  }

  static Register at(Clock clock, Database database, Path keys) {
    return Register.open(settings(database, keys).withClock(clock));
  }

  static Register under(RegisterProfile profile, Clock clock, Database database, Path keys) {
    return Register.open(settings(database, keys).withClock(clock).withProfile(profile));
  }

  static Register lookingEvery(Duration interval, Clock clock, Database database, Path keys) {
    return Register.open(settings(database, keys).withClock(clock).withExpiryInterval(interval));
  }

  static Register searchedBy(String searchProfile, Database database, Path keys) {
    return Register.open(settings(database, keys).withSearchProfile(searchProfile));
  }

  static RegistrationNumber group(Register register) {
    return register.file(Fixture.filing(Fixture.smallHost())).numbers().get(0);
  }

  static Criterion serial(String serial) {
    return new Criterion.BySerial(serial, Optional.empty());
  }

  private static RegisterSettings settings(Database database, Path keys) {
    return RegisterSettings.of(database.dataSource(), new DirectoryKeyStore(keys));
  }
}
