package org.openpps.store.example;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.ManifestReference;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.document.Statement;
import org.openpps.model.document.Verdict;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.merkle.Hash;
import org.openpps.model.note.VerifierKey;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.HolderRole;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.CreateGroup;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Filing;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.SearchAnswer;
import org.openpps.store.Register;
import org.openpps.store.RegisterSettings;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.key.KeyStore;
import org.openpps.store.registrar.Acknowledgement;
import org.openpps.store.schema.EmbeddedDatabase;

/** The story of the README, told by a program that embeds the register. */
public final class EmbeddedStory {
  private static final byte[] FILE = "Hello\n".getBytes(StandardCharsets.UTF_8);

  private EmbeddedStory() {}

  /** Tells the story in a temporary directory. */
  public static void main(String... args) throws IOException {
    tell(Files.createTempDirectory("pps-embedded-"), System.out);
  }

  static void tell(Path directory, PrintStream out) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(EmbeddedDatabase.url(directory.resolve("register")));
    KeyStore keys = new DirectoryKeyStore(directory.resolve("keys"));
    try (HikariDataSource dataSource = new HikariDataSource(pool)) {
      // snippet
      try (Register register = Register.open(RegisterSettings.of(dataSource, keys))) {
        RegistrationNumber group = file(register, smallHost()).numbers().get(0);
        RegistrationNumber server = file(register, bundle(register, group)).numbers().get(0);

        SearchAnswer found = register.search(bySerial("437XR1138R2"), AsAt.now());
        Statement statement = register.statement(server, Disclosure.PUBLIC).orElseThrow();
        SearchCertificate certificate = register.certify(bySerial("437XR1138R2"), AsAt.now());
        String vkey = register.verifierKey().format();
        // end
        long before = register.condition().entries();
        found.hits().forEach(hit -> out.println("found " + hit.registration().number().display()));
        dischargeTheData(register, server);
        Criterion file = new Criterion.ByDigest(digest(FILE));
        out.println("now " + register.search(file, AsAt.now()).hits().size());
        out.println("then " + register.search(file, AsAt.entries(before)).hits().size());
        out.println("statement " + verify(statement.json(), vkey).outcome());
        out.println("certificate " + verify(certificate.json(), vkey).outcome());
      }
    }
  }

  private static Verdict verify(String document, String vkey) {
    return DocumentVerification.verify(document, Optional.of(VerifierKey.parse(vkey)));
  }

  /** The four registrations of the bundle have neighbouring numbers; the last two are the data. */
  private static void dischargeTheData(Register register, RegistrationNumber server) {
    for (long data : List.of(server.sequence() + 2, server.sequence() + 3)) {
      file(register, new DischargeRegistration(new RegistrationNumber(data), Optional.empty()));
    }
  }

  private static Acknowledgement file(Register register, Command command) {
    IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString());
    return register.file(new Filing(new Filer("small-host", false), key, command));
  }

  private static CreateGroup smallHost() {
    return new CreateGroup(
        List.of(company("Small Host Pty Ltd", "010499966")),
        new AddressForService(Optional.of("notices@smallhost.example"), Optional.empty()));
  }

  private static FileRegistrations bundle(Register register, RegistrationNumber group) {
    Grantor rack = holder("Rack Sublet Pty Ltd", "005749986", HolderRole.RACK_INTERMEDIARY);
    Grantor centre = holder("Deep Vault Data Centres Pty Ltd", "004085616", HolderRole.DATA_CENTRE);
    Collateral data = data(register);
    return new FileRegistrations(
        group,
        List.of(
            titleNotice(rack, server()),
            titleNotice(centre, server()),
            titleNotice(rack, data),
            titleNotice(centre, data)));
  }

  private static RegistrationFiling titleNotice(Grantor holder, Collateral collateral) {
    return new RegistrationFiling(
        Interest.TITLE_NOTICE,
        false,
        List.of(holder),
        List.of(collateral),
        Optional.empty(),
        Optional.empty());
  }

  private static Collateral server() {
    return new SerialNumberedGoods(
        GoodsKind.IT_HARDWARE,
        "Contoso",
        Optional.of("3500 RX"),
        "437XR1138R2",
        List.of(
            new DeviceIdentifier(
                DeviceIdentifierScheme.SMBIOS_UUID, "38947555-7742-3448-3784-823347823834")),
        Optional.empty());
  }

  private static Collateral data(Register register) {
    byte[] manifest = (digest(FILE).hex() + "  data/hello.txt\n").getBytes(StandardCharsets.UTF_8);
    register.putManifest(digest(manifest), new ByteArrayInputStream(manifest));
    return new DataSet(
        "Customer backups",
        Optional.empty(),
        "ownership",
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.of(new ManifestReference(digest(manifest), 1, FILE.length)));
  }

  private static Criterion bySerial(String serial) {
    return new Criterion.BySerial(serial, Optional.empty());
  }

  private static NamedInformation digest(byte[] octets) {
    return NamedInformation.of("sha-256", Hash.sha256(octets).bytes());
  }

  private static Grantor holder(String name, String acn, HolderRole role) {
    return new Grantor(company(name, acn), Optional.of(role));
  }

  private static Party company(String name, String acn) {
    return new Organisation(
        name, Capacity.COMPANY, List.of(new PartyIdentifier(PartyIdentifierScheme.ACN, acn)));
  }
}
