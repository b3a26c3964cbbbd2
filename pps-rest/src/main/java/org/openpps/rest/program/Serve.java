package org.openpps.rest.program;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openpps.rest.server.HttpListener;
import org.openpps.rest.server.RegisterServer;
import org.openpps.rest.server.RequestLimits;
import org.openpps.store.Condition;
import org.openpps.store.Register;
import org.openpps.store.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves a register over HTTP until the process is asked to stop. */
@Command(
    name = "serve",
    description = "Starts the register; founds it at the first start.",
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final Duration LONG_SILENCE = Duration.ofDays(400);

  @Mixin Place place;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "Interface to listen on (default: loopback alone).")
  String host;

  @Option(
      names = "--port",
      defaultValue = "" + HttpListener.DEFAULT_PORT,
      description = "Port (default: ${DEFAULT-VALUE}; 0 takes a free one).")
  int port;

  @Option(
      names = "--confirm-clock",
      description = "Confirms the clock when the newest entry is more than 400 days old.")
  boolean clockConfirmed;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    HikariDataSource pool = place.pool();
    Register register = Register.open(place.settings(pool));
    Condition condition = register.condition();
    Duration silence = Duration.between(condition.lastRecordedAt(), Instant.now());
    if (silence.compareTo(LONG_SILENCE) > 0 && !clockConfirmed) {
      spec.commandLine()
          .getErr()
          .printf(
              "The newest entry is %d days old. If the clock is right, start with"
                  + " --confirm-clock.%n",
              silence.toDays());
      register.close();
      pool.close();
      return 1;
    }
    RegisterServer server =
        new RegisterServer(
                ServedResources.of(register),
                new HttpListener(host, port, HttpListener.DEFAULT_THREADS),
                RequestLimits.DEFAULT)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, register, pool)));
    new Banner(out).print(server.uri(), register, condition, silence, firstKey(register));
    server.awaitStop();
    return 0;
  }

  /** At the very first start one key is made that may do everything, and shown once. */
  private static Optional<String> firstKey(Register register) {
    return register.apiKeys().none()
        ? Optional.of(register.apiKeys().add("operator", EnumSet.allOf(Role.class)))
        : Optional.empty();
  }

  private static void stop(RegisterServer server, Register register, HikariDataSource pool) {
    server.stop(GRACE);
    register.close();
    pool.close();
  }
}
