package org.openpps.store.drill;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.PostgresEngine;

/** A process that registers and is killed with SIGKILL loses nothing that it acknowledged. */
@Tag("drill")
class KillTest {
  private static final int ROUNDS = Drill.rounds(5, 50);
  private static final DrillTable TABLE =
      new DrillTable(
          "kill",
          "Killed at random",
          "A process with four callers registers, amends and discharges through `Register` and is"
              + " killed with SIGKILL after a random number of answers. The register is then opened"
              + " again: the ledger is verified, every filing that was answered is sent again and"
              + " must give the same answer, every checkpoint, statement and certificate that was"
              + " handed out must agree with the ledger.",
          "engine",
          "round",
          "answers held to",
          "acknowledged so far",
          "entries",
          "lost",
          "verify-ledger");

  @AfterAll
  static void write() {
    TABLE.write();
  }

  @Test
  void on_h2(@TempDir Path directory) {
    String file = directory.resolve("register").toString();
    new KillLoop("H2", file, directory.resolve("keys")).run(ROUNDS, TABLE);
  }

  @Test
  void on_postgresql(@TempDir Path directory) {
    try (Database database = new PostgresEngine().newDatabase()) {
      new KillLoop("PostgreSQL", database.url(), directory.resolve("keys")).run(ROUNDS, TABLE);
    }
  }
}
