package org.openpps.model.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Organisation;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.CreateGroup;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.FilingDetails;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.Order;
import org.openpps.model.registration.RegistrationFiling;

/**
 * The golden ledger, were an authority to come as group 8 and to register notice of a court order,
 * against nobody in particular, as entry 9: a {@code registration-created@3}.
 */
final class GoldenNotice {
  private static final Filer AGENT = new Filer("agent", false);
  private static final String SERIAL = "2M220100SL";

  private final GoldenLedger ledger = new GoldenLedger();

  GoldenNotice() {
    record(
        new CreateGroup(
            List.of(
                new Organisation("Proceeds of Crime Taskforce", Capacity.GOVERNMENT, List.of())),
            new AddressForService(Optional.of("orders@taskforce.example"), Optional.empty())));
    record(
        new FileRegistrations(
            new RegistrationNumber(8),
            List.of(
                new RegistrationFiling(
                    Interest.NON_SECURITY_NOTICE,
                    false,
                    List.of(),
                    List.of(
                        new SerialNumberedGoods(
                            GoodsKind.IT_HARDWARE,
                            "Contoso",
                            Optional.empty(),
                            SERIAL,
                            List.of(),
                            Optional.empty())),
                    Optional.of(LocalDate.of(2028, 2, 29)),
                    Optional.of("No dealings until further order."),
                    Optional.of(
                        new FilingDetails(
                            null,
                            null,
                            null,
                            null,
                            false,
                            Optional.of("POCT 2026/17"),
                            false,
                            false,
                            null,
                            null,
                            null,
                            null)),
                    Optional.of(
                        new Order(
                            "court-order",
                            Optional.of("Supreme Court of New South Wales"),
                            Optional.of("Sydney"),
                            Optional.of("2026/17"),
                            Optional.of(LocalDate.of(2026, 11, 30)),
                            Optional.of(LocalDate.of(2028, 2, 29))))))));
  }

  Statement statement() {
    return ledger.statement(9, ledger.size(), Disclosure.PUBLIC);
  }

  /** A search by the serial number of the thing that the order is about. */
  SearchCertificate certificate() {
    return ledger.bySerial(
        SERIAL, new RegistrationNumber(9), ledger.size(), "2026-12-03T00:00:00.000Z");
  }

  private void record(Command command) {
    int next = ledger.size();
    ledger.record(
        AGENT,
        "golden-" + next,
        command,
        CanonicalTime.parse("2026-12-02T10:%02d:00.000Z".formatted(next)));
  }
}
