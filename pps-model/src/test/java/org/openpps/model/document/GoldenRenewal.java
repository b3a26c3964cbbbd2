package org.openpps.model.document;

import java.time.LocalDate;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.RenewRegistration;

/** The golden ledger, were its hardware renewed by an entry 8. */
final class GoldenRenewal {
  private static final int ENTRY = 8;

  private final GoldenLedger ledger = new GoldenLedger();

  GoldenRenewal() {
    ledger.record(
        new Filer("small-host", false),
        "golden-6",
        new RenewRegistration(
            GoldenLedger.HARDWARE, LocalDate.of(2036, 2, 29), Optional.of("The contract goes on.")),
        CanonicalTime.parse("2031-06-30T23:59:59.999Z"));
  }

  /** The statement of the renewal. */
  Statement statement() {
    return ledger.statement(ENTRY, ENTRY + 1, Disclosure.PUBLIC);
  }

  /** A search by serial at an instant between the old end and the new one. */
  SearchCertificate certificate() {
    return ledger.bySerial("437xr1138r2", ENTRY + 1, "2031-07-01T00:00:00.000Z");
  }
}
