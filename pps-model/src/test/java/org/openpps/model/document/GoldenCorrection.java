package org.openpps.model.document;

import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.HolderRole;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.CorrectRegistration;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.RemoveRegistration;
import org.openpps.model.registration.Replacement;
import org.openpps.model.registration.RestoreRegistration;

/**
 * The golden ledger, were its hardware corrected by an entry 8, removed by 9, corrected again by 10
 * and restored by 11.
 */
final class GoldenCorrection {
  private static final Filer REGISTRAR = new Filer("registrar", true);
  private static final RegistrationNumber AMENDMENT = new RegistrationNumber(4);
  private static final RegistrationNumber FIRST = new RegistrationNumber(8);

  private final GoldenLedger ledger = new GoldenLedger();

  GoldenCorrection() {
    record(
        new CorrectRegistration(
            GoldenLedger.HARDWARE,
            List.of(),
            List.of(
                new Replacement<>(
                    new ItemId(AMENDMENT, 1),
                    new Grantor(
                        GoldenLedger.company("Cold Data Centre Pty Ltd", "005749986"),
                        Optional.of(HolderRole.DATA_CENTRE)))),
            List.of(
                new Replacement<>(
                    new ItemId(AMENDMENT, 2), new DescribedGoods("Rails, cables and fans"))),
            List.of(),
            Optional.of("As the form that was handed in says."),
            false,
            "The register took the form down wrongly."));
    record(new RemoveRegistration(GoldenLedger.HARDWARE, "Nothing was secured, it seemed."));
    record(
        new CorrectRegistration(
            GoldenLedger.HARDWARE,
            List.of(),
            List.of(),
            List.of(),
            List.of(new ItemId(FIRST, 2)),
            Optional.empty(),
            true,
            "The fans were never part of it."));
    record(new RestoreRegistration(GoldenLedger.HARDWARE, "Removed by mistake."));
  }

  /** The statement of the first correction. */
  Statement statement() {
    return ledger.statement(8, ledger.size(), Disclosure.PUBLIC);
  }

  /** The statement of the one that clears the text of a removed registration. */
  Statement clearing() {
    return ledger.statement(10, ledger.size(), Disclosure.PUBLIC);
  }

  /** A search by the number of the registration. */
  SearchCertificate certificate() {
    return ledger.byNumber(ledger.size(), "2026-12-03T00:00:00.000Z");
  }

  private void record(Command command) {
    int next = ledger.size();
    ledger.record(
        REGISTRAR,
        "golden-" + next,
        command,
        CanonicalTime.parse("2026-12-02T09:%02d:00.000Z".formatted(next)));
  }
}
