package org.openpps.model.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.registration.AcceptTransfer;
import org.openpps.model.registration.AmendGroup;
import org.openpps.model.registration.AnnounceKeyReissue;
import org.openpps.model.registration.ChangeAddress;
import org.openpps.model.registration.ClaimKey;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.CreateGroup;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.OfferTransfer;
import org.openpps.model.registration.RefuseKeyClaim;
import org.openpps.model.registration.ReinstateGroup;
import org.openpps.model.registration.ReissueKey;
import org.openpps.model.registration.SuspendGroup;
import org.openpps.model.registration.WithdrawTransfer;

/** The golden ledger, were its group to go through all that a group can, from entry 8 on. */
final class GoldenGroupLife {
  private static final Filer HOST = new Filer("small-host", false);
  private static final Filer BUYER = new Filer("rack-bank", false);
  private static final Filer REGISTRAR = new Filer("registrar", true);
  private static final RegistrationNumber BUYERS = new RegistrationNumber(8);
  private static final Party BANK =
      new Organisation("Bank of Racks Ltd", Capacity.COMPANY, List.of());
  private static final Party SISTER =
      new Organisation("Small Host East Pty Ltd", Capacity.COMPANY, List.of());

  private static final Map<Integer, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put(9, "group-amended");
    NAMES.put(10, "address-changed");
    NAMES.put(11, "transfer-offered");
    NAMES.put(12, "registration-transferred");
    NAMES.put(13, "transfer-accepted");
    NAMES.put(14, "transfer-offered-all");
    NAMES.put(15, "transfer-withdrawn");
    NAMES.put(16, "group-suspended");
    NAMES.put(17, "group-reinstated");
    NAMES.put(18, "key-claimed");
    NAMES.put(19, "key-claim-refused");
    NAMES.put(21, "key-reissue-announced");
    NAMES.put(22, "key-reissued");
  }

  private final GoldenLedger ledger = new GoldenLedger();

  GoldenGroupLife() {
    at("01T13:00", BUYER, new CreateGroup(List.of(BANK), mail("bank@racks.example")));
    at(
        "02T09:00",
        HOST,
        new AmendGroup(
            GoldenLedger.GROUP,
            List.of(SISTER),
            List.of(new ItemId(GoldenLedger.GROUP, 1)),
            text("The company was split.")));
    at(
        "03T09:00",
        HOST,
        new ChangeAddress(GoldenLedger.GROUP, mail("east@smallhost.example"), text("We moved.")));
    at("04T09:00", HOST, offer(List.of(GoldenLedger.HARDWARE)));
    at(
        "05T09:00",
        BUYER,
        new AcceptTransfer(entry(11), List.of(), false, text("Sold with the racks.")));
    at("06T09:00", HOST, offer(List.of()));
    at("07T09:00", BUYER, new WithdrawTransfer(entry(14), text("No, thank you.")));
    at("08T09:00", REGISTRAR, new SuspendGroup(GoldenLedger.GROUP, "Under inquiry."));
    at("09T09:00", REGISTRAR, new ReinstateGroup(GoldenLedger.GROUP, "Cleared."));
    at("10T09:00", BUYER, new ClaimKey(GoldenLedger.GROUP, "We bought the host."));
    at("11T09:00", HOST, new RefuseKeyClaim(GoldenLedger.GROUP, entry(18), "Not yet."));
    at("12T09:00", BUYER, new ClaimKey(GoldenLedger.GROUP, "The host has closed."));
    at("13T09:00", REGISTRAR, new AnnounceKeyReissue(GoldenLedger.GROUP, entry(20), text("Post.")));
    at("31T09:00", REGISTRAR, new ReissueKey(GoldenLedger.GROUP, entry(20), Optional.empty()));
  }

  private static RegistrationNumber entry(long sequence) {
    return new RegistrationNumber(sequence);
  }

  private static Optional<String> text(String words) {
    return Optional.of(words);
  }

  private static AddressForService mail(String email) {
    return new AddressForService(Optional.of(email), Optional.empty());
  }

  private static OfferTransfer offer(List<RegistrationNumber> registrations) {
    return new OfferTransfer(GoldenLedger.GROUP, BUYERS, registrations, text("For sale."));
  }

  private void at(String time, Filer filer, Command command) {
    ledger.record(
        filer,
        "golden-group-" + time,
        command,
        CanonicalTime.parse("2026-12-%s:00.000Z".formatted(time)));
  }

  /** The statements of all these entries, by name. */
  Map<String, Statement> statements() {
    Map<String, Statement> statements = new LinkedHashMap<>();
    NAMES.forEach(
        (entry, name) ->
            statements.put(name, ledger.statement(entry, ledger.size(), Disclosure.PUBLIC)));
    return statements;
  }

  /** A search by serial after the transfer. */
  SearchCertificate certificate() {
    return ledger.bySerial("437xr1138r2", ledger.size(), "2027-01-01T12:00:00.000Z");
  }
}
