package org.openpps.store.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.ChangeAddress;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.registration.OfferTransfer;
import org.openpps.model.search.Criterion;
import org.openpps.store.Register;
import org.openpps.store.RegisterSettings;
import org.openpps.store.act.Act;
import org.openpps.store.act.ActId;
import org.openpps.store.act.Plan;
import org.openpps.store.act.PortfolioRenewal;
import org.openpps.store.act.PortfolioTransfer;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/**
 * What is done to a whole portfolio at once, and what others notice of it: {@code
 * -Dengine=h2|postgres -Dportfolio=250000}.
 */
@Tag("bench")
class PortfolioRunTest {
  private static final int FILERS = 4;
  private static final int SEARCHERS = 4;
  private static final Duration FILING_EACH = Duration.ofMillis(100);
  private static final Duration SEARCH_EACH = Duration.ofMillis(40);
  private static final long LOOK_EACH = Duration.ofMillis(100).toNanos();

  private final BenchEngine engine = BenchEngine.named(System.getProperty("engine", "h2"));
  private final long portfolio = Long.getLong("portfolio", 250_000);
  private final Duration quiet = Duration.ofSeconds(Long.getLong("quiet", 30));
  private final Filings filings = new Filings(Long.getLong("seed", 10));
  private final AtomicLong others = new AtomicLong(10 * portfolio);
  private final PrintStream out = System.out;

  private Register register;
  private RegistrationNumber stranger;

  @Test
  void acts_on_a_portfolio_while_others_file_and_search(@TempDir Path directory) {
    out.println("machine: " + Machine.describe());
    try (Database database = engine.newDatabase();
        Register opened =
            Register.open(
                RegisterSettings.of(
                    database.dataSource(), new DirectoryKeyStore(directory.resolve("keys"))))) {
      register = opened;
      stranger = register.file(Fixture.filing(Fixture.smallHost())).numbers().get(0);
      RegistrationNumber group =
          register.file(Fixture.filing(Fixture.smallHost())).numbers().get(0);
      out.println("engine: " + engine.settings(database));
      long began = System.nanoTime();
      new Portfolio(register, filings).file(group, portfolio);
      out.printf(
          Locale.ROOT,
          "%,d registrations of one group, filed in %.0f s; %d callers file one each %d ms, %d"
              + " search each %d ms%n%n",
          portfolio,
          seconds(began),
          FILERS,
          FILING_EACH.toMillis(),
          SEARCHERS,
          SEARCH_EACH.toMillis());
      out.println(
          "| | seconds | others' registrations | p50 ms | p99 ms | worst ms"
              + " | searches | p50 ms | p99 ms | worst ms |");
      out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
      row("nothing else (warming up)", this::nothing);
      row("nothing else", this::nothing);
      row("change of address for service", () -> changeAddress(group));
      row("renewal of all", () -> renewAll(group));
      row("transfer of all to another group", () -> transferAll(group));
    }
    out.println("load at the end: " + Machine.describe());
  }

  private void nothing() {
    LockSupport.parkNanos(quiet.toNanos());
  }

  private void changeAddress(RegistrationNumber group) {
    AddressForService address =
        new AddressForService(Optional.of("moved@smallhost.example"), Optional.empty());
    register.file(Fixture.filing(new ChangeAddress(group, address, Optional.empty())));
  }

  private void renewAll(RegistrationNumber group) {
    carriedOut(
        new PortfolioRenewal(
            group,
            Portfolio.LAST_DAY.plusDays(1),
            Portfolio.TODAY.plusYears(5),
            Optional.of("renewed together")));
  }

  private void transferAll(RegistrationNumber group) {
    long offer =
        register
            .file(
                Fixture.filing(new OfferTransfer(group, stranger, List.of(), Optional.of("sold"))))
            .bundle()
            .first();
    carriedOut(new PortfolioTransfer(group, new RegistrationNumber(offer), Optional.of("bought")));
  }

  private void carriedOut(Plan plan) {
    ActId id =
        register.acts().start(Fixture.SMALL_HOST, new IdempotencyKey(plan.kind()), plan).id();
    Act act = register.acts().find(Fixture.SMALL_HOST, id).orElseThrow();
    while (!act.status().ended()) {
      LockSupport.parkNanos(LOOK_EACH);
      act = register.acts().find(Fixture.SMALL_HOST, id).orElseThrow();
    }
    if (act.done() != portfolio) {
      throw new IllegalStateException(
          "of " + portfolio + " " + act.done() + " were done, " + act.refused() + " refused");
    }
  }

  private void row(String what, Runnable act) {
    try (PacedCallers filers = new PacedCallers(FILERS, FILING_EACH, this::file);
        PacedCallers searchers = new PacedCallers(SEARCHERS, SEARCH_EACH, this::search)) {
      long began = System.nanoTime();
      act.run();
      double took = seconds(began);
      out.printf(
          Locale.ROOT,
          "| %s | %.2f | %s | %s |%n",
          what,
          took,
          filers.stop().cells(),
          searchers.stop().cells());
    }
  }

  private CompletableFuture<?> file() {
    return register.fileAsync(filings.filing(stranger, others.incrementAndGet()));
  }

  private CompletableFuture<?> search() {
    String serial = Filings.serial(ThreadLocalRandom.current().nextLong(portfolio));
    int hits =
        register.search(new Criterion.BySerial(serial, Optional.empty()), AsAt.now()).hits().size();
    return hits == 1
        ? CompletableFuture.completedFuture(hits)
        : CompletableFuture.failedFuture(
            new IllegalStateException("expected one registration of " + serial + ", not " + hits));
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
