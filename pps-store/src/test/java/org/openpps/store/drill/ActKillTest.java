package org.openpps.store.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.HistoryLine;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.store.Register;
import org.openpps.store.act.Act;
import org.openpps.store.act.ActId;
import org.openpps.store.act.ActStatus;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;
import org.openpps.store.testing.KillableProcess;
import org.openpps.store.testing.PostgresEngine;

/** A large act whose process is killed with SIGKILL comes to its end, each member exactly once. */
@Tag("drill")
class ActKillTest {
  private static final int ROUNDS = Drill.rounds(1, 10);
  private static final int KILLS = Drill.rounds(2, 4);
  private static final int MEMBERS = 1_000;
  private static final int BUNDLE = 100;
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
  private static final DrillTable TABLE =
      new DrillTable(
          "acts",
          "Killed in the middle of a large act",
          "A process renews a portfolio of "
              + MEMBERS
              + " registrations and is killed with SIGKILL at random, "
              + KILLS
              + " times; each time the act is taken up again, by a new process or by another node"
              + " that shares the database. In the end every registration has been renewed exactly"
              + " once, and the ledger is verified.",
          "engine",
          "taken up by",
          "round",
          "killed at",
          "renewed once",
          "renewed twice",
          "verify-ledger");

  @TempDir Path directory;

  @AfterAll
  static void write() {
    TABLE.write();
  }

  @Test
  void on_h2_a_new_process_goes_on() {
    String file = directory.resolve("register").toString();
    for (int round = 0; round < ROUNDS; round++) {
      killed("H2", file, round);
    }
  }

  @Test
  void on_postgresql_a_new_process_goes_on() {
    try (Database database = new PostgresEngine().newDatabase()) {
      for (int round = 0; round < ROUNDS; round++) {
        killed("PostgreSQL", database.url(), round);
      }
    }
  }

  @Test
  void on_postgresql_another_node_goes_on() throws IOException {
    try (Database database = new PostgresEngine().newDatabase();
        Opened node = opened(database.url())) {
      for (int round = 0; round < ROUNDS; round++) {
        RegistrationNumber group = portfolio(node.register());
        List<String> at = kill(database.url(), otherKeys(), group, round, 1);
        ends(node.register(), group, round);
        held("PostgreSQL", "another node", node.register(), group, round, at);
      }
    }
  }

  private void killed(String engine, String place, int round) {
    RegistrationNumber group;
    try (Opened opened = opened(place)) {
      group = portfolio(opened.register());
    }
    List<String> at = kill(place, keys(), group, round, KILLS);
    try (Opened opened = opened(place)) {
      ends(opened.register(), group, round);
      held(engine, "a new process", opened.register(), group, round, at);
    }
  }

  /** Starts the act, or goes on with it, and kills it at random; tells how far each time. */
  private static List<String> kill(
      String place, Path keys, RegistrationNumber group, int round, int times) {
    SplittableRandom random = Drill.random(round);
    return IntStream.range(0, times)
        .mapToObj(
            time -> {
              int lines = 1 + random.nextInt(4);
              String last = "";
              try (KillableProcess process =
                  KillableProcess.start(
                      ActingProcess.class, place, keys.toString(), group.value(), key(round))) {
                for (int i = 0; i < lines; i++) {
                  last = process.nextLine().orElseThrow();
                }
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(20_000)));
                process.kill();
              }
              return last.replace(RegisteringProcess.CLOSED, "");
            })
        .toList();
  }

  private static void ends(Register register, RegistrationNumber group, int round) {
    ActId id = ActingProcess.start(register, group, key(round));
    long began = System.nanoTime();
    Optional<Act> act = register.acts().find(Fixture.SMALL_HOST, id);
    while (!act.orElseThrow().status().ended() && System.nanoTime() - began < PATIENCE) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      act = register.acts().find(Fixture.SMALL_HOST, id);
    }
    assertThat(act.orElseThrow().status()).isEqualTo(ActStatus.FINISHED);
    assertThat(act.orElseThrow().done()).isEqualTo(MEMBERS);
    assertThat(act.orElseThrow().refused()).isZero();
  }

  private static void held(
      String engine,
      String by,
      Register register,
      RegistrationNumber group,
      int round,
      List<String> at) {
    for (long member = 1; member <= MEMBERS; member++) {
      RegistrationNumber number = new RegistrationNumber(group.sequence() + member);
      assertThat(register.history(number))
          .extracting(HistoryLine::kind)
          .containsExactly("registration-created@1", "registration-renewed@1");
    }
    assertThat(register.verifyLedger().differences()).isEmpty();
    TABLE.row(engine, by, round + 1, String.join(", ", at), MEMBERS, 0, "nothing wrong");
  }

  /** A group and its registrations, whose numbers follow upon that of the group. */
  private static RegistrationNumber portfolio(Register register) {
    RegistrationNumber group = register.file(Fixture.filing(Fixture.smallHost())).numbers().get(0);
    RegistrationFiling one =
        new RegistrationFiling(
            Interest.SECURITY_INTEREST,
            false,
            List.of(Fixture.rackIntermediary()),
            List.of(new DescribedGoods("Racks and what is in them")),
            Optional.of(ActingProcess.LAST_DAY),
            Optional.empty());
    for (int i = 0; i < MEMBERS; i += BUNDLE) {
      register.file(Fixture.filing(new FileRegistrations(group, Collections.nCopies(BUNDLE, one))));
    }
    return group;
  }

  private static String key(int round) {
    return "act" + round;
  }

  private Path keys() {
    return directory.resolve("keys");
  }

  private Opened opened(String place) {
    return Opened.at(RegisteringProcess.url(place), new DirectoryKeyStore(keys()));
  }

  /** Each node has its own directory, with a copy of the key. */
  private Path otherKeys() throws IOException {
    Path other = directory.resolve("other-keys");
    if (!Files.exists(other)) {
      Files.createDirectory(other);
      Files.copy(keys().resolve("signing-key"), other.resolve("signing-key"));
    }
    return other;
  }
}
