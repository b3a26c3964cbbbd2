package org.openpps.model.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AnswerDemand;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.DecideDemand;
import org.openpps.model.registration.DemandAnswer;
import org.openpps.model.registration.DemandDecision;
import org.openpps.model.registration.DemandGround;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.GiveAmendmentNotice;
import org.openpps.model.registration.GiveAmendmentStatement;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.MakeDemand;
import org.openpps.model.registration.SpeakAsHolder;
import org.openpps.model.registration.WithdrawDemand;

/**
 * The golden ledger, were its data centre to acknowledge the hardware, to demand the release of
 * rails and cables until the registrar decides, and to demand once more, withdraw and take back its
 * word.
 */
final class GoldenDemand {
  private static final Filer HOST = new Filer("small-host", false);
  private static final Filer REGISTRAR = new Filer("registrar", true);
  private static final RegistrationNumber AMENDMENT = new RegistrationNumber(4);
  private static final ItemId HOLDER = new ItemId(AMENDMENT, 1);
  private static final ItemId RAILS = new ItemId(AMENDMENT, 2);
  private static final RegistrationNumber DEMAND = new RegistrationNumber(9);
  private static final RegistrationNumber SECOND = new RegistrationNumber(14);

  private static final List<String> NAMES =
      List.of(
          "holder-acknowledged",
          "demand-made",
          "demand-answered",
          "amendment-statement-given",
          "amendment-notice-given",
          "demand-decided",
          "demand-made-on-all",
          "demand-withdrawn",
          "holder-refused");

  private final GoldenLedger ledger = new GoldenLedger();
  private final int first = ledger.size();

  GoldenDemand() {
    holder(new SpeakAsHolder(GoldenLedger.HARDWARE, HOLDER, true, text("In rack 3.")), "02");
    holder(
        new MakeDemand(
            GoldenLedger.HARDWARE,
            HOLDER,
            DemandGround.SECURES_NOTHING_IN_THESE,
            List.of(RAILS),
            text("They are ours.")),
        "03");
    record(
        HOST,
        new AnswerDemand(GoldenLedger.HARDWARE, DEMAND, DemandAnswer.OBJECTS, text("We paid.")),
        "04");
    holder(
        new GiveAmendmentStatement(GoldenLedger.HARDWARE, DEMAND, text("Invoices enclosed.")),
        "05");
    record(
        REGISTRAR, new GiveAmendmentNotice(GoldenLedger.HARDWARE, DEMAND, Optional.empty()), "07");
    record(
        REGISTRAR,
        new DecideDemand(
            GoldenLedger.HARDWARE,
            DEMAND,
            DemandDecision.REMOVE_ITEMS,
            List.of(RAILS),
            "The invoices name the data centre."),
        "15");
    holder(
        new MakeDemand(
            GoldenLedger.HARDWARE,
            HOLDER,
            DemandGround.NOTHING_SECURED,
            List.of(),
            Optional.empty()),
        "16");
    holder(new WithdrawDemand(GoldenLedger.HARDWARE, SECOND, Optional.empty()), "17");
    holder(new SpeakAsHolder(GoldenLedger.HARDWARE, HOLDER, false, text("Carried off.")), "18");
  }

  private static Optional<String> text(String words) {
    return Optional.of(words);
  }

  private void holder(Command command, String day) {
    record(Filer.grantor(HOLDER), command, day);
  }

  private void record(Filer filer, Command command, String day) {
    ledger.record(
        filer,
        "golden-demand-" + day,
        command,
        CanonicalTime.parse("2026-12-%sT09:00:00.000Z".formatted(day)));
  }

  /** The statements of all these entries, by name. */
  Map<String, Statement> statements() {
    Map<String, Statement> statements = new LinkedHashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      statements.put(NAMES.get(i), ledger.statement(first + i, ledger.size(), Disclosure.PUBLIC));
    }
    return statements;
  }

  /** A search by serial after all of it. */
  SearchCertificate certificate() {
    return ledger.bySerial("437xr1138r2", ledger.size(), "2026-12-18T12:00:00.000Z");
  }
}
