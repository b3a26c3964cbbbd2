package org.openpps.rest.program;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
      names = "--public-address",
      paramLabel = "URL",
      description =
          "Where the public reaches the register, without /v1; the code on printed documents leads"
              + " there (default: none, and the code holds name and digest alone).")
  Optional<URI> address;

  @Option(
      names = "--confirm-clock",
      description = "Confirms the clock when the newest entry is more than 400 days old.")
  boolean clockConfirmed;

  @Spec CommandSpec spec;

  private final CountDownLatch closed = new CountDownLatch(1);

  /** Whatever happens, the database is closed in order, so that the next start finds it whole. */
  @Override
  public Integer call() throws InterruptedException {
    try (HikariDataSource pool = place.pool();
        Register register = Register.open(place.settings(pool))) {
      return serve(register);
    } finally {
      closed.countDown();
    }
  }

  private int serve(Register register) throws InterruptedException {
    Condition condition = register.condition();
    Duration silence = Duration.between(condition.lastRecordedAt(), Instant.now());
    if (silence.compareTo(LONG_SILENCE) > 0 && !clockConfirmed) {
      spec.commandLine()
          .getErr()
          .printf(
              "The newest entry is %d days old. If the clock is right, start with"
                  + " --confirm-clock.%n",
              silence.toDays());
      return 1;
    }
    HttpListener listener = new HttpListener(host, port, HttpListener.DEFAULT_THREADS);
    RegisterServer server =
        new RegisterServer(ServedResources.of(register, address), listener, RequestLimits.DEFAULT)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    Holder.note(place.directory, server.uri());
    new Banner(spec.commandLine().getOut())
        .print(server.uri(), register, condition, silence, firstKey(register));
    server.awaitStop();
    Holder.forget(place.directory);
    return 0;
  }

  /** At the very first start one key is made that may do everything, and shown once. */
  private static Optional<String> firstKey(Register register) {
    return register.apiKeys().none()
        ? Optional.of(register.apiKeys().add("operator", EnumSet.allOf(Role.class)))
        : Optional.empty();
  }

  /** The process must not end before the register is closed. */
  private void stop(RegisterServer server) {
    server.stop(GRACE);
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
