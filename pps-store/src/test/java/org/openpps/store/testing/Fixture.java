package org.openpps.store.testing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.HolderRole;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.CreateGroup;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Filing;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.RegistrationFiling;

/** The people and things of the origin story, as values that tests share. */
public final class Fixture {
  /** The account of the small host. */
  public static final Filer SMALL_HOST = new Filer("small-host", false);

  /** The account of the registrar. */
  public static final Filer REGISTRAR = new Filer("registrar", true);

  /** The rack intermediary's ACN (domain.md, B1). */
  public static final PartyIdentifier RACK_ACN =
      new PartyIdentifier(PartyIdentifierScheme.ACN, "005749986");

  private Fixture() {}

  /** A filing by the small host under a fresh key. */
  public static Filing filing(Command command) {
    return filing(SMALL_HOST, UUID.randomUUID().toString(), command);
  }

  /** A filing under a key of the test's choice. */
  public static Filing filing(Filer filer, String key, Command command) {
    return new Filing(filer, new IdempotencyKey(key), command);
  }

  /** Small Host Pty Ltd as a secured party group. */
  public static CreateGroup smallHost() {
    return new CreateGroup(
        List.of(company("Small Host Pty Ltd", "010499966")),
        new AddressForService(Optional.of("notices@smallhost.example"), Optional.empty()));
  }

  /** A company for itself. */
  public static Party company(String name, String acn) {
    return new Organisation(
        name, Capacity.COMPANY, List.of(new PartyIdentifier(PartyIdentifierScheme.ACN, acn)));
  }

  /** The company that sublets the rack. */
  public static Grantor rackIntermediary() {
    return new Grantor(
        company("Rack Sublet Pty Ltd", RACK_ACN.value()),
        Optional.of(HolderRole.RACK_INTERMEDIARY));
  }

  /** The company that runs the data centre. */
  public static Grantor dataCentre() {
    return new Grantor(
        company("Deep Vault Data Centres Pty Ltd", "004085616"),
        Optional.of(HolderRole.DATA_CENTRE));
  }

  /** A person with a birth date. */
  public static Grantor person(String family, String given, LocalDate born) {
    return new Grantor(
        new Individual(family, Optional.of(given), Optional.of(born)), Optional.empty());
  }

  /** A server with this serial number. */
  public static SerialNumberedGoods server(String serial) {
    return new SerialNumberedGoods(
        GoodsKind.IT_HARDWARE,
        "Contoso",
        Optional.of("3500 RX"),
        serial,
        List.of(
            new DeviceIdentifier(
                DeviceIdentifierScheme.SMBIOS_UUID, "38947555-7742-3448-3784-823347823834")),
        Optional.empty());
  }

  /** One registration of a title notice. */
  public static RegistrationFiling titleNotice(
      List<Grantor> grantors, List<? extends Collateral> collateral) {
    return new RegistrationFiling(
        Interest.TITLE_NOTICE,
        false,
        grantors,
        List.copyOf(collateral),
        Optional.empty(),
        Optional.empty());
  }

  /** A filing bundle of one registration of a server against the rack intermediary. */
  public static FileRegistrations oneServer(RegistrationNumber group, String serial) {
    return new FileRegistrations(
        group, List.of(titleNotice(List.of(rackIntermediary()), List.of(server(serial)))));
  }

  /** A directory for keys, beside which a test keeps nothing else. */
  public static Path keysIn(Path directory) {
    return directory.resolve("keys");
  }
}
