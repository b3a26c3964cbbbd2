package org.openpps.store.drill;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.openpps.model.error.RefusedException;
import org.openpps.model.search.NextSearchProfile;
import org.openpps.store.Register;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.keying.Standing;
import org.openpps.store.keying.VersionStatus;

/**
 * A program that takes a version of the search logic up, or finds it taken up, and prints how far
 * it is keyed whenever that goes on.
 */
final class KeyingProcess {
  private static final long LOOK_EACH = TimeUnit.MICROSECONDS.toNanos(500);
  static final String BEGUN = "begun";

  private KeyingProcess() {}

  /**
   * @param arguments the database's URL, or the file of an embedded one, the directory of keys, the
   *     version
   */
  public static void main(String[] arguments) {
    Register register =
        Opened.at(
                RegisteringProcess.url(arguments[0]), new DirectoryKeyStore(Path.of(arguments[1])))
            .register();
    begin(register, arguments[2]);
    String told = "";
    while (true) {
      String stands = newest(register).keyed().map(keyed -> Long.toString(keyed)).orElse(BEGUN);
      if (!stands.equals(told)) {
        RegisteringProcess.print(stands);
        told = stands;
      }
      LockSupport.parkNanos(LOOK_EACH);
    }
  }

  /** What is in force or being keyed already stays so. */
  static void begin(Register register, String version) {
    if (newest(register).standing() == Standing.IN_FORCE) {
      try {
        register.searchProfiles().begin(new NextSearchProfile(version, Optional.empty()));
      } catch (RefusedException e) {
        RegisteringProcess.print(e.code().code());
      }
    }
  }

  static VersionStatus newest(Register register) {
    List<VersionStatus> versions = register.searchProfiles().list();
    return versions.get(versions.size() - 1);
  }
}
