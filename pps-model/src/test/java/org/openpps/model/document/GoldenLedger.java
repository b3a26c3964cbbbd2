package org.openpps.model.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.ManifestReference;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Entry;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.ProofPaths;
import org.openpps.model.note.Checkpoint;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.SigningKey;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.HolderRole;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.PostalAddress;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.CreateGroup;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.Erasable;
import org.openpps.model.registration.EraseParts;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Filing;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Placed;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationAmended;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.registration.SmallRegister;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.CustodySearch;
import org.openpps.model.search.Hit;
import org.openpps.model.search.Lookup;
import org.openpps.model.search.Match;
import org.openpps.model.search.Probe;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.SearchProfile;
import org.openpps.model.search.SearchProfiles;
import org.openpps.model.search.exact.Birth;

/** A tiny ledger of every kind of entry, with fixed key, salts and times. */
final class GoldenLedger {
  static final String ORIGIN = "register.example/golden";

  /** The secret key of RFC 8032, section 7.1, test 1: it may sign nothing that matters. */
  static final SigningKey KEY =
      SigningKey.fromSeed(
          ORIGIN,
          HexFormat.of()
              .parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));

  static final RegistrationNumber GROUP = new RegistrationNumber(1);
  static final RegistrationNumber HARDWARE = new RegistrationNumber(2);
  static final RegistrationNumber DATA = new RegistrationNumber(3);

  /** Where entry 2 has its individual grantor, and the birth date that belongs to it. */
  static final int INDIVIDUAL = 3;

  static final int BIRTH_DATE = 4;

  /** The digest that the rules had when these bytes were made; it stands in entry 0 for ever. */
  static final Hash FOUNDED_UNDER = Hash.fromBase64("mDepvahNQcDPZRoNq+/lHu9nt0QmUBCcvMZJDo8+wQY=");

  private static final Filer HOST = new Filer("small-host", false);
  private static final Filer REGISTRAR = new Filer("registrar", true);
  private static final NamedInformation MANIFEST =
      NamedInformation.parse("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk");
  private static final NamedInformation DIGEST =
      NamedInformation.parse("ni:///sha-256;n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg");

  private static final NamedInformation FILE =
      NamedInformation.parse("ni:///sha-256;oa_3eKlQuxBB2Cpp7mqRSBUO7W3LDrvwhCv_kZxJAEM");
  private static final DeviceIdentifier MAC =
      new DeviceIdentifier(DeviceIdentifierScheme.MAC, "00:1B:63:84:45:E6");

  private final SmallRegister register =
      new SmallRegister(
          RegisterProfile.load(RegisterProfile.CUSTODY),
          FOUNDED_UNDER,
          ORIGIN,
          KEY.verifierKey().format(),
          at("2026-11-23T09:00:00.000Z"));
  private final List<Entry> asRecorded = new ArrayList<>(register.entries());

  GoldenLedger() {
    register.hold(MANIFEST, 2);
    asRecorded.addAll(register.file(HOST, "golden-1", group(), at("2026-11-23T09:01:02.003Z")));
    asRecorded.addAll(register.file(HOST, "golden-2", filing(), at("2026-11-23T09:05:00.120Z")));
    asRecorded.addAll(
        register.record(
            amended(),
            new Filing(HOST, new IdempotencyKey("golden-3"), amendment()),
            at("2026-11-24T10:00:00.000Z")));
    asRecorded.addAll(
        register.file(
            HOST,
            "golden-4",
            new DischargeRegistration(DATA, Optional.of("Data set deleted at the data centre.")),
            at("2026-11-25T11:00:00.500Z")));
    asRecorded.addAll(
        register.file(
            REGISTRAR,
            "golden-5",
            new EraseParts(
                HARDWARE, List.of(INDIVIDUAL), "Named by mistake; ordered on 1 December."),
            at("2026-12-01T12:00:00.999Z")));
  }

  /** Carries out one command more. */
  void record(Filer filer, String key, Command command, Instant time) {
    asRecorded.addAll(register.file(filer, key, command, time));
  }

  /** Every entry as it was recorded, nothing erased. */
  List<Entry> asRecorded() {
    return asRecorded;
  }

  /** Every entry with the parts that are still held. */
  List<Entry> held() {
    return register.entries();
  }

  int size() {
    return asRecorded.size();
  }

  SmallRegister register() {
    return register;
  }

  SignedCheckpoint checkpoint(long size) {
    return SignedCheckpoint.sign(
        new Checkpoint(ORIGIN, size, ProofPaths.root(size, register.nodes())), KEY);
  }

  /** The statement of an entry as it was recorded, under the head of {@code size} entries. */
  Statement statement(int index, long size, Disclosure disclosure) {
    return statement(asRecorded.get(index), size, disclosure);
  }

  /** The statement of an entry as it is held now, under the last head. */
  Statement statementNow(int index, Disclosure disclosure) {
    return statement(held().get(index), size(), disclosure);
  }

  Receipt receipt() {
    return new Receipt(
        register.profile().effect(),
        List.of(statement(2, 4, Disclosure.FULL), statement(3, 4, Disclosure.FULL)));
  }

  /** A search by the serial of the server, as at the head of {@code size} entries. */
  SearchCertificate bySerial(String serial, int size, String instant) {
    return bySerial(serial, HARDWARE, size, instant);
  }

  /** The same, of another registration. */
  SearchCertificate bySerial(String serial, RegistrationNumber number, int size, String instant) {
    return certificate(
        new Criterion.BySerial(serial, Optional.empty()), List.of(), number, size, instant);
  }

  /** A search by the digest of the data set. */
  SearchCertificate byDigest(int size, String instant) {
    return certificate(new Criterion.ByDigest(DIGEST), List.of(), DATA, size, instant);
  }

  /** A search by the digest of a file that the manifest of the data set lists. */
  SearchCertificate byListedFile(int size, String instant) {
    return certificate(
        new Criterion.ByDigest(FILE),
        List.of(CustodySearch.manifestProbe(MANIFEST)),
        DATA,
        size,
        instant);
  }

  /** A search by the MAC address of the server. */
  SearchCertificate byDevice(int size, String instant) {
    return certificate(new Criterion.ByDevice(MAC), List.of(), HARDWARE, size, instant);
  }

  /** A search by the ACN of the owner of the rack. */
  SearchCertificate byParty(int size, String instant) {
    return certificate(
        new Criterion.ByParty(new PartyIdentifier(PartyIdentifierScheme.ACN, "004085616")),
        List.of(),
        DATA,
        size,
        instant);
  }

  /** A search by the number of the amendment. */
  SearchCertificate byNumber(int size, String instant) {
    return certificate(
        new Criterion.ByNumber(new RegistrationNumber(4)), List.of(), HARDWARE, size, instant);
  }

  /** A search by the name of the owner of the rack, had the register been founded to do so. */
  SearchCertificate byOrganisation(int size, String instant) {
    return byName(new Criterion.ByOrganisation("RACK SPACE PTY. LIMITED"), DATA, size, instant);
  }

  /** A search by the name of the individual, and one that a wrong year does not find. */
  SearchCertificate byIndividual(Birth birth, int size, String instant) {
    return byName(
        new Criterion.ByIndividual("MULLER", Optional.of("Zoe"), Optional.of(birth)),
        HARDWARE,
        size,
        instant);
  }

  /** A search by the URI of the data set, with its host in capitals. */
  SearchCertificate byDataSet(int size, String instant) {
    return byName(
        new Criterion.ByDataSet("https://SMALL-HOST.example/data/backups"), DATA, size, instant);
  }

  /** A search by words of the data set's title. */
  SearchCertificate byTitle(int size, String instant) {
    return byName(new Criterion.ByTitle("backups, customer"), DATA, size, instant);
  }

  /** A search by name and role of who holds the data. */
  SearchCertificate byHolder(int size, String instant) {
    return byName(
        new Criterion.ByHolder(
            Optional.empty(),
            Optional.of("Rack Space Pty Ltd"),
            Optional.of(HolderRole.RACK_INTERMEDIARY)),
        DATA,
        size,
        instant);
  }

  /** Which of two entries came first, under the head of {@code size} entries. */
  OrdinalProof ordinal(int first, int second, int size) {
    return new OrdinalProof(
        List.of(
            statement(first, size, Disclosure.PUBLIC), statement(second, size, Disclosure.PUBLIC)));
  }

  private SearchCertificate byName(
      Criterion criterion, RegistrationNumber number, int size, String instant) {
    SearchProfile search = SearchProfiles.of("custody-exact@2").orElseThrow();
    return certificate(search, criterion, List.of(), number, size, instant);
  }

  private SearchCertificate certificate(
      Criterion criterion,
      List<Probe> listed,
      RegistrationNumber number,
      int size,
      String instant) {
    return certificate(new CustodySearch(), criterion, listed, number, size, instant);
  }

  private SearchCertificate certificate(
      SearchProfile search,
      Criterion criterion,
      List<Probe> listed,
      RegistrationNumber number,
      int size,
      String instant) {
    Registration registration = Replay.of(asRecorded.subList(0, size), number);
    List<Probe> probes = Stream.concat(search.probes(criterion).stream(), listed.stream()).toList();
    List<Lookup> lookups =
        Stream.concat(search.lookups(criterion).stream(), listed.stream().map(Lookup::of)).toList();
    List<Match> matches =
        search.keys(registration).stream()
            .filter(key -> lookups.stream().anyMatch(lookup -> lookup.brings(key)))
            .filter(key -> search.matches(criterion, key, registration))
            .map(key -> new Match(key.kind(), key.item(), key.kind().words()))
            .toList();
    List<Hit> hits =
        matches.isEmpty() && !probes.isEmpty()
            ? List.of()
            : List.of(new Hit(registration, registration.statusAt(at(instant)), matches));
    SearchAnswer answer =
        new SearchAnswer(
            criterion,
            List.of(),
            probes,
            search.id(),
            new ReadPoint(size, at(instant)),
            hits,
            Optional.empty(),
            Optional.empty());
    CertificateBody body =
        CertificateBody.of(
            answer,
            ProofPaths.root(size, register.nodes()),
            asRecorded.get(size - 1).leaf().time(),
            register.profile().effect(),
            found -> entries(found, size));
    return SearchCertificate.sign(body, checkpoint(size).format(), KEY);
  }

  private List<CertificateEntry> entries(RegistrationNumber number, int size) {
    return (size == size() ? held() : asRecorded)
        .subList(0, size).stream()
            .filter(entry -> Replay.about(entry, number))
            .map(
                entry ->
                    CertificateEntry.of(
                        entry, ProofPaths.inclusion(entry.sequence(), size, register.nodes())))
            .toList();
  }

  private Statement statement(Entry entry, long size, Disclosure disclosure) {
    return Statement.of(
        entry,
        ProofPaths.inclusion(entry.sequence(), size, register.nodes()),
        checkpoint(size).format(),
        disclosure);
  }

  private static Instant at(String text) {
    return CanonicalTime.parse(text);
  }

  static CreateGroup group() {
    return new CreateGroup(
        List.of(company("Small Host Pty Ltd", "010499966")),
        new AddressForService(
            Optional.of("notices@small-host.example"),
            Optional.of(
                new PostalAddress(
                    List.of("Level 2", "1 Example Street", "Brisbane QLD"),
                    Optional.of("4000"),
                    "AU"))));
  }

  private static FileRegistrations filing() {
    Grantor rack =
        new Grantor(
            company("Rack Space Pty Ltd", "004085616"), Optional.of(HolderRole.RACK_INTERMEDIARY));
    Grantor person =
        new Grantor(
            new Individual(
                "Müller", Optional.of("Zoë Ann"), Optional.of(LocalDate.of(1984, 2, 29))),
            Optional.empty());
    SerialNumberedGoods server =
        new SerialNumberedGoods(
            GoodsKind.IT_HARDWARE,
            "Contoso",
            Optional.of("3500RX"),
            "437XR1138R2",
            List.of(
                new DeviceIdentifier(
                    DeviceIdentifierScheme.SMBIOS_UUID, "38947555-7742-3448-3784-823347823834"),
                MAC),
            Optional.of("Web front end, rack 3"));
    DataSet backups =
        new DataSet(
            "Customer backups",
            Optional.of("Nightly archives\nof two customers"),
            "ownership",
            Optional.of("Sydney data centre"),
            List.of("https://small-host.example/data/backups"),
            List.of(DIGEST),
            Optional.of(new ManifestReference(MANIFEST, 2, 20480)));
    return new FileRegistrations(
        GROUP,
        List.of(
            new RegistrationFiling(
                Interest.RETENTION_OF_TITLE,
                true,
                List.of(rack, person),
                List.of(server),
                Optional.of(LocalDate.of(2031, 6, 30)),
                Optional.of("Server lent for the term of the rack contract.")),
            new RegistrationFiling(
                Interest.TITLE_NOTICE,
                false,
                List.of(rack),
                List.of(backups),
                Optional.empty(),
                Optional.empty())));
  }

  private static AmendRegistration amendment() {
    return new AmendRegistration(
        HARDWARE,
        List.of(
            new Grantor(
                company("Cool Data Centre Pty Ltd", "005749986"),
                Optional.of(HolderRole.DATA_CENTRE))),
        List.of(new DescribedGoods("Rails and cables of the server")),
        List.of(new ItemId(HARDWARE, 2)),
        Optional.of("Moved to another data centre."));
  }

  /** The amendment in the form of then, which did not say what text it replaces. */
  private static RegistrationAmended amended() {
    AmendRegistration command = amendment();
    return new RegistrationAmended(
        HARDWARE,
        command.remove(),
        List.of(new Placed<>(1, Erasable.of(command.addGrantors().get(0)))),
        List.of(new Placed<>(2, Erasable.of(command.addCollateral().get(0)))),
        command.text().map(text -> new Placed<>(3, Erasable.of(text))));
  }

  static Organisation company(String name, String acn) {
    return new Organisation(
        name, Capacity.COMPANY, List.of(new PartyIdentifier(PartyIdentifierScheme.ACN, acn)));
  }
}
