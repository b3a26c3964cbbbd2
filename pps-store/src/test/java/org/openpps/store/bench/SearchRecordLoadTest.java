package org.openpps.store.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.registration.AsAt;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Search;
import org.openpps.store.Register;
import org.openpps.store.RegisterSettings;
import org.openpps.store.journal.AskedSearch;
import org.openpps.store.journal.Searcher;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/**
 * What the record of a search costs: searches with a record beside bare ones, by turns, in one run:
 * {@code -Dengine=h2|postgres -Dregistrations=2000 -Drounds=5}.
 */
@Tag("bench")
class SearchRecordLoadTest {
  private static final Duration TIME = Duration.ofSeconds(2);
  private static final int COUNTED = 2_000;
  private static final Searcher SEARCHER = new Searcher("lender", false);

  private final BenchEngine engine = BenchEngine.named(System.getProperty("engine", "h2"));
  private final int registrations = Integer.getInteger("registrations", 2_000);
  private final int rounds = Integer.getInteger("rounds", 5);
  private final PrintStream out = System.out;

  @Test
  void searches_with_a_record_beside_bare_ones(@TempDir Path keys) {
    out.println("machine: " + Machine.describe());
    CountingDataSource counter = new CountingDataSource();
    try (Database database = engine.newDatabase();
        Register register =
            Register.open(
                RegisterSettings.of(
                    counter.counting(database.dataSource()), new DirectoryKeyStore(keys)))) {
      out.println("engine: " + engine.settings(database));
      var group = register.file(Fixture.filing(Fixture.smallHost())).numbers().get(0);
      Callers.rate(
          8,
          0,
          registrations,
          (caller, n) -> register.file(Fixture.filing(Fixture.oneServer(group, serial(n)))));
      out.printf("%,d registrations, %d rounds%n%n", registrations, rounds);
      out.println("| searches | with a record | bare | ratio (span) |");
      out.println("|---|---:|---:|---:|");
      for (int callers : new int[] {1, 8, 64}) {
        out.println(compared(register, callers).row(callers + " callers"));
      }
      out.println();
      out.println(
          "| per search with a record | statements | commits | syncs | octets made durable |");
      out.println("|---|---:|---:|---:|---:|");
      for (int callers : new int[] {1, 8, 64}) {
        out.println(
            new Tally(engine, database, counter, COUNTED)
                .row("%d callers", callers, () -> recorded(register, callers, COUNTED)));
      }
      long before = engine.bytes(database);
      recorded(register, 8, COUNTED);
      out.printf(
          Locale.ROOT,
          "%noctets on disk per search: %,d%n",
          (engine.bytes(database) - before) / COUNTED);
    }
    out.println("load at the end: " + Machine.describe());
  }

  private Rates compared(Register register, int callers) {
    Rates rates = new Rates();
    for (int i = 0; i <= rounds; i++) {
      double recorded = Callers.rate(callers, TIME, (caller, n) -> record(register));
      double bare = Callers.rate(callers, TIME, (caller, n) -> register.search(any(), AsAt.now()));
      if (i > 0) {
        rates.round(recorded, bare);
      }
    }
    return rates;
  }

  private void recorded(Register register, int callers, int searches) {
    Callers.rate(callers, 0, searches, (caller, n) -> record(register));
  }

  private void record(Register register) {
    register
        .searches()
        .search(SEARCHER, Optional.empty(), AskedSearch.of(Search.of(any(), AsAt.now())));
  }

  private Criterion any() {
    return new Criterion.BySerial(
        serial(ThreadLocalRandom.current().nextInt(registrations)), Optional.empty());
  }

  private static String serial(long number) {
    return "BENCH-" + number;
  }
}
