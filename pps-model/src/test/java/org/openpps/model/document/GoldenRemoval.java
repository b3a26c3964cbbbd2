package org.openpps.model.document;

import java.time.Instant;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.RecordExpiry;
import org.openpps.model.registration.RemoveRegistration;
import org.openpps.model.registration.RestoreRegistration;

/**
 * The golden ledger, were its hardware removed by an entry 8, restored by 9, and its passing
 * recorded by 10.
 */
final class GoldenRemoval {
  static final int REMOVED = 8;
  static final int RESTORED = 9;
  static final int EXPIRED = 10;

  private static final Instant ENDED = CanonicalTime.parse("2031-07-01T00:00:00.000Z");

  private final GoldenLedger ledger = new GoldenLedger();

  GoldenRemoval() {
    Filer registrar = new Filer("registrar", true);
    ledger.record(
        registrar,
        "golden-6",
        new RemoveRegistration(GoldenLedger.HARDWARE, "Nothing was secured, it seemed."),
        CanonicalTime.parse("2027-01-04T09:00:00.000Z"));
    ledger.record(
        registrar,
        "golden-7",
        new RestoreRegistration(GoldenLedger.HARDWARE, "Removed by mistake."),
        CanonicalTime.parse("2027-01-05T09:00:00.000Z"));
    RecordExpiry expiry = new RecordExpiry(GoldenLedger.HARDWARE, ENDED);
    ledger.record(
        new Filer(Filer.REGISTER, false),
        expiry.key().value(),
        expiry,
        CanonicalTime.parse("2031-07-01T00:00:41.000Z"));
  }

  /** The statement of one of these entries. */
  Statement statement(int entry) {
    return ledger.statement(entry, entry + 1, Disclosure.PUBLIC);
  }

  /** A search by the number of the registration, with this entry as the last. */
  SearchCertificate certificate(int entry, String instant) {
    return ledger.byNumber(entry + 1, instant);
  }
}
