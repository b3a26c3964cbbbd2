package org.openpps.rest.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.openpps.rest.program.ServedResources;
import org.openpps.rest.server.HttpListener;
import org.openpps.rest.server.RegisterServer;
import org.openpps.rest.server.RequestLimits;
import org.openpps.store.Register;
import org.openpps.store.RegisterSettings;
import org.openpps.store.account.Role;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.schema.EmbeddedDatabase;

/** A register on an H2 file, served on a free port of the loopback interface. */
public final class ServedRegister implements AutoCloseable {
  private final HikariDataSource pool;
  private final Register register;
  private final RegisterServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private ServedRegister(HikariDataSource pool, Register register) {
    this.pool = pool;
    this.register = register;
    this.server =
        new RegisterServer(
                ServedResources.of(register), HttpListener.loopback(0), RequestLimits.DEFAULT)
            .start();
  }

  /** Opens the register kept in {@code directory}, or founds one there. */
  public static ServedRegister in(Path directory) {
    return in(directory, Clock.systemUTC());
  }

  /** The same under another clock. */
  public static ServedRegister in(Path directory, Clock clock) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(EmbeddedDatabase.url(directory.resolve("register")));
    HikariDataSource pool = new HikariDataSource(config);
    return new ServedRegister(
        pool,
        Register.open(
            RegisterSettings.of(pool, new DirectoryKeyStore(directory.resolve("keys")))
                .withClock(clock)));
  }

  public Register register() {
    return register;
  }

  public RegisterServer server() {
    return server;
  }

  /** How many entries the ledger has. */
  public long entries() {
    return register.condition().entries();
  }

  /** A caller with a fresh key of {@code account} for these roles. */
  public Caller caller(String account, Role first, Role... more) {
    Set<Role> roles = EnumSet.of(first, more);
    return new Caller(client, server.uri(), register.apiKeys().add(account, roles));
  }

  /** A caller who sends this text as API key; none when it is empty. */
  public Caller callerWith(String key) {
    return new Caller(client, server.uri(), key);
  }

  @Override
  public void close() {
    server.close();
    register.close();
    pool.close();
  }
}
