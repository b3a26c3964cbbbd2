package org.openpps.rest.program;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.store.RegisterSettings;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.schema.EmbeddedDatabase;
import picocli.CommandLine.Option;

/** Where a register is kept: options that every command of the operator shares. */
final class Place {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "register",
      description = "Directory of keys and of the embedded database (default: ${DEFAULT-VALUE}).")
  Path directory;

  @Option(
      names = "--database",
      paramLabel = "JDBC-URL",
      description =
          "A PostgreSQL database instead of the embedded one; user and password in PPS_DB_USER and"
              + " PPS_DB_PASSWORD.")
  Optional<String> database;

  @Option(
      names = "--origin",
      paramLabel = "NAME",
      description =
          "Name of the log, chosen once at the first start, best its address without scheme."
              + " Without one the register is a trial register.")
  Optional<String> origin;

  @Option(
      names = "--profile",
      paramLabel = "NAME@VERSION|FILE",
      defaultValue = RegisterProfile.CUSTODY,
      description =
          "The rules, chosen at the first start and given at every later one: custody@1, au@1,"
              + " nz@1, ca-bc@1, us-ucc9@1, or a file of your own (default: ${DEFAULT-VALUE}).")
  String profile;

  @Option(
      names = "--search-profile",
      paramLabel = "NAME@VERSION",
      description =
          "The search logic that the first start founds the register with (default: that of the"
              + " rules); later search-profile begin takes up another.")
  Optional<String> searchProfile;

  /** A trial register of its own in this directory. */
  static Place of(Path directory) {
    Place place = new Place();
    place.directory = directory;
    place.database = Optional.empty();
    place.origin = Optional.empty();
    place.profile = RegisterProfile.CUSTODY;
    place.searchProfile = Optional.empty();
    return place;
  }

  /** A pool of connections; opening it fails when another process holds the embedded database. */
  HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setPoolName("pps");
    config.setJdbcUrl(
        database.orElseGet(() -> EmbeddedDatabase.url(directory.resolve("register"))));
    database.ifPresent(
        url -> {
          Optional.ofNullable(System.getenv("PPS_DB_USER")).ifPresent(config::setUsername);
          Optional.ofNullable(System.getenv("PPS_DB_PASSWORD")).ifPresent(config::setPassword);
        });
    config.setMaximumPoolSize(24);
    config.setMinimumIdle(2);
    config.setInitializationFailTimeout(1);
    return new HikariDataSource(config);
  }

  /**
   * The same for a command that founds no register: a directory mistyped shall not become one.
   *
   * @throws RegisterException REGISTER_MISSING, when the directory holds no embedded database
   */
  HikariDataSource poolOfFounded() {
    if (database.isEmpty() && Files.notExists(directory.resolve("register.mv.db"))) {
      throw new RegisterException(
          ErrorCode.REGISTER_MISSING, "There is no register in " + directory + ".");
    }
    return pool();
  }

  RegisterSettings settings(HikariDataSource pool) {
    RegisterSettings ruled =
        RegisterSettings.of(pool, new DirectoryKeyStore(directory.resolve("keys")))
            .withProfile(profile());
    RegisterSettings settings = searchProfile.map(ruled::withSearchProfile).orElse(ruled);
    return origin.map(settings::withOrigin).orElse(settings);
  }

  /** A name with a version is a profile of this release; anything else is a file. */
  private RegisterProfile profile() {
    if (profile.matches("[a-z0-9-]+@[0-9]+")) {
      return RegisterProfile.load(profile);
    }
    try {
      return RegisterProfile.read(Files.readAllBytes(Path.of(profile)));
    } catch (IOException e) {
      throw new RegisterException(
          ErrorCode.PROFILE_UNKNOWN, "The profile " + profile + " cannot be read.", e);
    }
  }
}
