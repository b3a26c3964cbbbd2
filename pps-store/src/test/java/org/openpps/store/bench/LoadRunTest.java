package org.openpps.store.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.store.testing.Database;

/**
 * The load run that docs/bench.md tells of: {@code -Dengine=h2|postgres -Dregistrations=100000
 * -Drounds=10 -Dseed=10}.
 */
@Tag("bench")
class LoadRunTest {
  private static final int COUNTED = 2_000;
  private static final int SEARCH_ROUNDS = 3;

  private final BenchEngine engine = BenchEngine.named(System.getProperty("engine", "h2"));
  private final long registrations = Long.getLong("registrations", 100_000);
  private final int rounds = Integer.getInteger("rounds", 10);
  private final long seed = Long.getLong("seed", 10);
  private final Filings filings = new Filings(seed);
  private final PrintStream out = System.out;

  @Test
  void registrations_and_searches_beside_a_hand_written_program(@TempDir Path directory) {
    out.println("machine: " + Machine.describe());
    try (Database forRegister = engine.newDatabase();
        Database byHand = engine.newDatabase();
        RegistrationLoad load =
            new RegistrationLoad(
                engine,
                filings,
                forRegister.dataSource(),
                directory.resolve("keys"),
                () -> DriverManager.getConnection(byHand.url()))) {
      out.println("engine: " + engine.settings(forRegister));
      out.printf("seed %d, %,d registrations, %d rounds%n%n", seed, registrations, rounds);
      out.println("| what | register | by hand | ratio (span) |");
      out.println("|---|---:|---:|---:|");
      long emptyRegister = engine.bytes(forRegister);
      long emptyByHand = engine.bytes(byHand);
      registrations(load);
      bytes(engine.bytes(forRegister) - emptyRegister, engine.bytes(byHand) - emptyByHand);
      searches(new SearchLoad(load.register(), forRegister, registrations));
    }
    counts(directory);
    out.println("load at the end: " + Machine.describe());
  }

  private void registrations(RegistrationLoad load) {
    long each = registrations / rounds / engine.callers().size();
    Map<Integer, Rates> rates = new TreeMap<>();
    long from = 0;
    for (int round = 0; round < rounds; round++) {
      for (int callers : engine.callers()) {
        double byHand = load.byHand(callers, from, from + each);
        double register = load.register(callers, from, from + each);
        rates.computeIfAbsent(callers, c -> new Rates()).round(register, byHand);
        from += each;
      }
    }
    rates.forEach((callers, r) -> out.println(r.row("registrations, " + callers + " callers")));
  }

  private void bytes(long register, long byHand) {
    out.printf(
        Locale.ROOT,
        "| bytes on disk per registration | %,d | %,d | %.2f |%n",
        register / registrations,
        byHand / registrations,
        (double) register / byHand);
  }

  private void searches(SearchLoad search) {
    for (int rows : new int[] {1, Filings.FLEET}) {
      for (int callers : new int[] {8, 1}) {
        out.println(
            search
                .compare(callers, rows, SEARCH_ROUNDS)
                .row("searches, %d rows, %d callers".formatted(rows, callers)));
      }
    }
  }

  /** Counted apart, because counting takes time. */
  private void counts(Path directory) {
    out.println();
    out.println("| per registration | statements | commits | syncs | octets made durable |");
    out.println("|---|---:|---:|---:|---:|");
    for (int callers : engine.callers()) {
      CountingDataSource register = new CountingDataSource();
      CountingDataSource hand = new CountingDataSource();
      try (Database forRegister = engine.newDatabase();
          Database byHand = engine.newDatabase();
          RegistrationLoad load =
              new RegistrationLoad(
                  engine,
                  filings,
                  register.counting(forRegister.dataSource()),
                  directory.resolve("keys-" + callers),
                  () -> hand.counting(DriverManager.getConnection(byHand.url())))) {
        out.println(
            new Tally(engine, forRegister, register, COUNTED)
                .row("register, %d callers", callers, () -> load.register(callers, 0, COUNTED)));
        out.println(
            new Tally(engine, byHand, hand, COUNTED)
                .row("by hand, %d callers", callers, () -> load.byHand(callers, 0, COUNTED)));
      }
    }
  }
}
