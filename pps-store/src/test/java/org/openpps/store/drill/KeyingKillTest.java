package org.openpps.store.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.search.Criterion;
import org.openpps.store.Register;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.keying.Standing;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;
import org.openpps.store.testing.KillableProcess;
import org.openpps.store.testing.PostgresEngine;

/**
 * A keying whose process is killed with SIGKILL comes to its end, with every row and with one
 * entry. A version may come back: in turn the register takes up the one and the other.
 */
@Tag("drill")
class KeyingKillTest {
  private static final int ROUNDS = Drill.rounds(1, 10);
  private static final int KILLS = Drill.rounds(2, 4);
  private static final int MEMBERS = 2_000;
  private static final int BUNDLE = 100;
  private static final String WITH_NAMES = "custody-exact@2";
  private static final String WITHOUT = "custody-exact@1";
  private static final Criterion NAME = new Criterion.ByOrganisation("Rack Sublet Pty. Limited");
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
  private static final DrillTable TABLE =
      new DrillTable(
          "keying",
          "Killed while a version of the search logic is keyed",
          "A process takes up another version of the search logic in a register of "
              + MEMBERS
              + " registrations and is killed with SIGKILL at random, "
              + KILLS
              + " times; each time the keying is taken up where it stood, by a new process or by"
              + " another node that shares the database, while others file. In the end one entry has"
              + " put the version in force, and every row is verified against the ledger.",
          "engine",
          "taken up by",
          "round",
          "killed at entry",
          "entries that began it",
          "verify-ledger");

  @TempDir Path directory;

  @AfterAll
  static void write() {
    TABLE.write();
  }

  @Test
  void on_h2_a_new_process_goes_on() {
    killed("H2", directory.resolve("register").toString());
  }

  @Test
  void on_postgresql_a_new_process_goes_on() {
    try (Database database = new PostgresEngine().newDatabase()) {
      killed("PostgreSQL", database.url());
    }
  }

  @Test
  void on_postgresql_another_node_goes_on_and_files_meanwhile() throws IOException {
    try (Database database = new PostgresEngine().newDatabase();
        Opened node = opened(database.url())) {
      portfolio(node.register());
      for (int round = 0; round < ROUNDS; round++) {
        List<String> at = kill(database.url(), otherKeys(), round, 1);
        portfolio(node.register(), BUNDLE);
        ends(node.register(), round);
        held("PostgreSQL", "another node", node, round, at);
      }
    }
  }

  private void killed(String engine, String place) {
    try (Opened opened = opened(place)) {
      portfolio(opened.register());
    }
    for (int round = 0; round < ROUNDS; round++) {
      List<String> at = kill(place, keys(), round, KILLS);
      try (Opened opened = opened(place)) {
        ends(opened.register(), round);
        held(engine, "a new process", opened, round, at);
      }
    }
  }

  /** A register begins with names, so that the first version taken up is the one without. */
  private static String version(int round) {
    return round % 2 == 0 ? WITHOUT : WITH_NAMES;
  }

  /** Asks for the version, or goes on with it, and kills at random; tells how far each time. */
  private static List<String> kill(String place, Path keys, int round, int times) {
    SplittableRandom random = Drill.random(round);
    return IntStream.range(0, times)
        .mapToObj(
            time -> {
              int lines = 1 + random.nextInt(3);
              String last = "";
              try (KillableProcess process =
                  KillableProcess.start(
                      KeyingProcess.class, place, keys.toString(), version(round))) {
                for (int i = 0; i < lines && !last.startsWith(KeyingProcess.BEGUN); i++) {
                  last = process.nextLine().orElseThrow();
                }
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(20_000)));
                process.kill();
              }
              return last.replace(RegisteringProcess.CLOSED, "");
            })
        .toList();
  }

  private static void ends(Register register, int round) {
    KeyingProcess.begin(register, version(round));
    long began = System.nanoTime();
    while (KeyingProcess.newest(register).standing() != Standing.IN_FORCE
        && System.nanoTime() - began < PATIENCE) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
    assertThat(register.searchProfiles().list()).hasSize(round + 2);
    assertThat(register.searchProfile().id()).isEqualTo(version(round));
  }

  private static void held(String engine, String by, Opened opened, int round, List<String> at) {
    Register register = opened.register();
    assertThat(
            Rows.numbers(
                opened.database().dataSource(),
                "select sequence from pps.entry where kind = 'search-profile-begun@1'"))
        .hasSize(round + 1);
    long before = register.searchProfiles().list().get(1).fromEntries().orElseThrow() - 1;
    assertThat(register.search(NAME, AsAt.entries(before)).hits())
        .hasSizeGreaterThanOrEqualTo(MEMBERS);
    assertThat(register.verifyLedger().differences()).isEmpty();
    TABLE.row(engine, by, round + 1, String.join(", ", at), 1, "nothing wrong");
  }

  private static void portfolio(Register register) {
    portfolio(register, MEMBERS);
  }

  private static void portfolio(Register register, int members) {
    RegistrationNumber group = register.file(Fixture.filing(Fixture.smallHost())).numbers().get(0);
    for (int i = 0; i < members; i += BUNDLE) {
      int from = i;
      register.file(
          Fixture.filing(
              new FileRegistrations(
                  group,
                  IntStream.range(from, from + BUNDLE)
                      .mapToObj(
                          k ->
                              Fixture.titleNotice(
                                  List.of(Fixture.rackIntermediary()),
                                  List.of(
                                      new SerialNumberedGoods(
                                          GoodsKind.IT_HARDWARE,
                                          "Contoso",
                                          Optional.empty(),
                                          "G" + group.value() + "N" + k,
                                          List.of(),
                                          Optional.empty()))))
                      .toList())));
    }
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
