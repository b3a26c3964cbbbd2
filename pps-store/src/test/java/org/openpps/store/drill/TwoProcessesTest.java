package org.openpps.store.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.store.Register;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.KillableProcess;
import org.openpps.store.testing.PostgresEngine;

/** Two processes that write to one PostgreSQL. */
@Tag("drill")
@ExtendWith(PostgresEngine.class)
class TwoProcessesTest {
  private static final Duration BOUND = Duration.ofSeconds(15);
  private static final DrillTable TABLE =
      new DrillTable(
          "stopped",
          "A stopped process",
          "Two processes write to one PostgreSQL; one is stopped with SIGSTOP, at first while it"
              + " holds the head, then at random under load, and goes on with SIGCONT. Seconds from"
              + " the stop until a registration of the other was answered; the bound is "
              + BOUND.toSeconds()
              + " s.",
          "stopped",
          "seconds",
          "entries afterwards",
          "verify-ledger");

  @AfterAll
  static void write() {
    TABLE.write();
  }

  @TempDir Path directory;

  private Opened opened(Database database) {
    return Opened.at(database.url(), new DirectoryKeyStore(directory.resolve("keys")));
  }

  /** Each process has its own directory, with a copy of the key. */
  private Path otherKeys() throws Exception {
    Path other = Files.createDirectory(directory.resolve("other-keys"));
    Files.copy(directory.resolve("keys").resolve("signing-key"), other.resolve("signing-key"));
    return other;
  }

  @Test
  void one_stopped_while_it_holds_the_head_stops_nobody_and_goes_on(Database database)
      throws Exception {
    try (Opened opened = opened(database);
        Connection lock = database.dataSource().getConnection();
        Statement statement = lock.createStatement()) {
      Register register = opened.register();
      RegistrationNumber group = register.file(Act.group("G").filing()).numbers().get(0);
      statement.execute("select pg_advisory_lock(" + HoldingProcess.LOCK + ")");
      try (KillableProcess other =
          KillableProcess.start(
              HoldingProcess.class,
              database.url(),
              otherKeys().toString(),
              Long.toString(group.sequence()))) {
        List<Told> told = new ArrayList<>();
        String first = other.nextLine().orElseThrow();
        assertThat(other.nextLine()).contains(HoldingProcess.HOLDING + RegisteringProcess.CLOSED);
        other.stop();
        statement.execute("select pg_advisory_unlock(" + HoldingProcess.LOCK + ")");
        Duration taken = timeToFile(register, Act.one("M", group), told);
        assertThat(taken).isLessThan(BOUND);

        other.resume();
        String held = other.nextLine().orElseThrow();
        assertThat(held).startsWith("failed ").contains("store-failed");
        for (int i = 0; i < 20; i++) {
          timeToFile(register, Act.one("M" + i, group), told);
          told.addAll(KillLoop.told(List.of(other.nextLine().orElseThrow())));
        }
        told.addAll(KillLoop.told(List.of(first)));
        told.addAll(KillLoop.told(other.awaitEnd()));
        assertThat(told).hasSize(42);
        assertThat(other.exitStatus()).isZero();
        Told.hold(told, register);
        assertOneLedger(register, database);
        row("while it held the head", taken, register);
      }
    }
  }

  @Test
  void one_stopped_at_random_under_load_stops_nobody(Database database) throws Exception {
    try (Opened opened = opened(database)) {
      Register register = opened.register();
      RegistrationNumber group = register.file(Act.group("G").filing()).numbers().get(0);
      List<Told> told = new ArrayList<>();
      SplittableRandom random = Drill.random(6);
      try (KillableProcess other =
          KillableProcess.start(
              RegisteringProcess.class, database.url(), otherKeys().toString(), "R", "6")) {
        for (int round = 0; round < Drill.rounds(2, 20); round++) {
          List<String> lines = new ArrayList<>();
          int wanted = 10 + random.nextInt(100);
          while (lines.size() < wanted) {
            lines.add(other.nextLine().orElseThrow());
          }
          other.stop();
          Duration taken = timeToFile(register, Act.one("S" + round, group), told);
          other.resume();
          assertThat(taken).isLessThan(BOUND);
          told.addAll(KillLoop.told(lines));
          row("at random under load", taken, register);
        }
        told.addAll(KillLoop.told(other.kill()));
      }
      Told.hold(told, register);
      assertOneLedger(register, database);
    }
  }

  @Test
  void two_that_write_in_turn_extend_one_sequence(Database database) throws Exception {
    try (Opened one = opened(database);
        Opened two = Opened.at(database.url(), new DirectoryKeyStore(otherKeys()))) {
      RegistrationNumber group = one.register().file(Act.group("G").filing()).numbers().get(0);
      List<Told> told = new ArrayList<>();
      for (int i = 0; i < Drill.rounds(50, 500); i++) {
        Register register = i % 2 == 0 ? one.register() : two.register();
        timeToFile(register, Act.one("T" + i, group), told);
        if (i % 10 == 0) {
          told.add(new Told.Signed(two.register().checkpoint()));
        }
      }
      Told.hold(told, one.register());
      Told.hold(told, two.register());
      assertOneLedger(two.register(), database);
    }
  }

  private static Duration timeToFile(Register register, Act act, List<Told> told) {
    long start = System.nanoTime();
    told.add(new Told.Accepted(act, register.file(act.filing())));
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static void assertOneLedger(Register register, Database database) {
    long size = register.condition().entries();
    assertThat(Rows.numbers(database.dataSource(), "select sequence from pps.entry order by 1"))
        .containsExactlyElementsOf(LongStream.range(0, size).boxed().toList());
    assertThat(
            Rows.numbers(
                database.dataSource(), "select recorded_at from pps.entry order by sequence"))
        .isSorted();
    assertThat(register.verifyLedger().differences()).isEmpty();
  }

  private static void row(String stopped, Duration taken, Register register) {
    assertThat(register.verifyLedger().differences()).isEmpty();
    TABLE.row(
        stopped,
        "%.1f".formatted(taken.toMillis() / 1000.0),
        register.condition().entries(),
        "nothing wrong");
  }
}
