package org.openpps.store.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.store.Register;
import org.openpps.store.registrar.Acknowledgement;
import org.openpps.store.testing.Fixture;

/** One group with very many registrations that end within a year. */
final class Portfolio {
  static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());
  static final LocalDate LAST_DAY = TODAY.plusMonths(6);
  private static final int BUNDLE = 50;
  private static final int AT_ONCE = 8;

  private final Register register;
  private final Filings filings;

  Portfolio(Register register, Filings filings) {
    this.register = register;
    this.filings = filings;
  }

  /** Files them, some in a bundle and some bundles at once. */
  void file(RegistrationNumber group, long count) {
    Deque<CompletableFuture<Acknowledgement>> open = new ArrayDeque<>();
    for (long from = 0; from < count; from += BUNDLE) {
      List<RegistrationFiling> bundle =
          LongStream.range(from, Math.min(from + BUNDLE, count))
              .mapToObj(number -> ending(filings.registration(number)))
              .toList();
      if (open.size() == AT_ONCE) {
        open.remove().join();
      }
      open.add(
          register.fileAsync(
              Fixture.filing(
                  Fixture.SMALL_HOST,
                  UUID.randomUUID().toString(),
                  new FileRegistrations(group, bundle))));
    }
    open.forEach(CompletableFuture::join);
  }

  private static RegistrationFiling ending(RegistrationFiling filing) {
    return new RegistrationFiling(
        filing.interest(),
        filing.purchaseMoney(),
        filing.grantors(),
        filing.collateral(),
        Optional.of(LAST_DAY),
        filing.text());
  }
}
