package org.openpps.model.document;

import java.util.List;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.SuppressParts;

/**
 * The golden ledger, were the data centre that entry 4 added suppressed by an entry 8 and shown
 * again by 9.
 */
final class GoldenSuppression {
  static final int SUPPRESSED = 8;
  static final int LIFTED = 9;

  private final GoldenLedger ledger = new GoldenLedger();

  GoldenSuppression() {
    act("golden-6", false, "A threat was shown.", "2027-01-04T09:00:00.000Z");
    act("golden-7", true, "The threat has passed.", "2027-02-04T09:00:00.000Z");
  }

  private void act(String key, boolean lift, String reason, String time) {
    ledger.record(
        new Filer("registrar", true),
        key,
        new SuppressParts(new RegistrationNumber(4), List.of(1), lift, reason),
        CanonicalTime.parse(time));
  }

  /** The statement of one of these entries. */
  Statement statement(int entry) {
    return ledger.statement(entry, entry + 1, Disclosure.PUBLIC);
  }

  /** A search by the number of the registration, when all was shown again. */
  SearchCertificate certificate() {
    return ledger.byNumber(LIFTED + 1, "2027-02-05T00:00:00.000Z");
  }
}
