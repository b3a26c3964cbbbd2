package org.openpps.model.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.HolderRole;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.DischargeInPart;
import org.openpps.model.registration.EndSubordination;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.LiftOrder;
import org.openpps.model.registration.NoteOrder;
import org.openpps.model.registration.Order;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.registration.RenewRegistration;
import org.openpps.model.registration.Replacement;
import org.openpps.model.registration.SubordinateRegistration;

/** The golden ledger, were it followed by entries 8 to 15: changes of its hardware but for 8. */
final class GoldenChanges {
  private static final Filer HOST = new Filer("small-host", false);
  private static final Filer REGISTRAR = new Filer("registrar", true);
  private static final RegistrationNumber AMENDMENT = new RegistrationNumber(4);
  private static final RegistrationNumber OTHER = new RegistrationNumber(8);
  private static final List<String> NAMES =
      List.of(
          "amended-2",
          "renewed-2",
          "discharged-in-part",
          "subordinated",
          "subordination-ended",
          "order-noted",
          "order-lifted");

  private final GoldenLedger ledger = new GoldenLedger();

  GoldenChanges() {
    record(HOST, other());
    record(HOST, amendment());
    record(
        HOST, new RenewRegistration(GoldenLedger.HARDWARE, Optional.empty(), true, text("Open.")));
    record(
        HOST,
        new DischargeInPart(
            GoldenLedger.HARDWARE,
            List.of(new ItemId(new RegistrationNumber(9), 2)),
            Optional.empty(),
            Optional.empty()));
    record(
        HOST,
        new SubordinateRegistration(GoldenLedger.HARDWARE, OTHER, text("By deed of 2 December.")));
    record(HOST, new EndSubordination(GoldenLedger.HARDWARE, OTHER, Optional.empty()));
    record(REGISTRAR, new NoteOrder(GoldenLedger.HARDWARE, order(), text("Not to be moved.")));
    record(
        REGISTRAR,
        new LiftOrder(GoldenLedger.HARDWARE, new RegistrationNumber(14), Optional.empty()));
  }

  /** The statement of each change, by name. */
  Map<String, Statement> statements() {
    Map<String, Statement> statements = new LinkedHashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      statements.put(NAMES.get(i), ledger.statement(9 + i, ledger.size(), Disclosure.PUBLIC));
    }
    return statements;
  }

  /** A search by serial as at the head of this many entries. */
  SearchCertificate certificate(int size) {
    return ledger.bySerial("437xr1138r2", size, "2041-01-01T00:00:00.000Z");
  }

  private void record(Filer filer, Command command) {
    int next = ledger.size();
    ledger.record(
        filer,
        "golden-" + next,
        command,
        CanonicalTime.parse("2026-12-02T09:%02d:00.000Z".formatted(next)));
  }

  private static FileRegistrations other() {
    return new FileRegistrations(
        GoldenLedger.GROUP,
        List.of(
            new RegistrationFiling(
                Interest.SECURITY_INTEREST,
                false,
                List.of(
                    new Grantor(
                        GoldenLedger.company("Rack Space Pty Ltd", "004085616"), Optional.empty())),
                List.of(new DescribedGoods("All racks in hall 2")),
                Optional.empty(),
                Optional.empty())));
  }

  /** The data centre under its new name, the rails as they are now, another text. */
  private static AmendRegistration amendment() {
    return new AmendRegistration(
        GoldenLedger.HARDWARE,
        List.of(),
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
        text("The data centre has a new name."),
        false,
        Optional.empty(),
        List.of());
  }

  private static Order order() {
    return new Order(
        "court-order",
        Optional.of("Supreme Court of British Columbia"),
        Optional.of("Kamloops"),
        Optional.of("BC123445"),
        Optional.of(LocalDate.of(2020, 2, 2)),
        Optional.of(LocalDate.of(2027, 2, 1)));
  }

  private static Optional<String> text(String text) {
    return Optional.of(text);
  }
}
