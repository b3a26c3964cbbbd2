package org.openpps.model.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.document.CertificateBody;
import org.openpps.model.document.CertificateEntry;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.merkle.ProofPaths;
import org.openpps.model.note.Checkpoint;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.SigningKey;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.HolderRole;
import org.openpps.model.party.Organisation;
import org.openpps.model.registration.CreateGroup;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.registration.SmallRegister;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.CustodySearch;
import org.openpps.model.search.Hit;
import org.openpps.model.search.Lookup;
import org.openpps.model.search.Match;
import org.openpps.model.search.SearchAnswer;

/** A register in which one data centre holds many machines, and searches that find all of them. */
final class CrowdedRegister {
  private static final RegistrationNumber GROUP = new RegistrationNumber(1);
  private static final Instant BEGINNING = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant T = Instant.parse("2026-12-01T00:00:00Z");
  private static final String ACN = "005749986";

  private final SigningKey key;
  private final SmallRegister register;

  CrowdedRegister(String origin) {
    key = SigningKey.fromSeed(origin, new byte[32]);
    register = new SmallRegister(origin, key.verifierKey().format(), BEGINNING);
    CreateGroup group =
        new CreateGroup(
            List.of(company("Small Host Pty Ltd", "010499966")),
            new AddressForService(Optional.of("notices@small-host.example"), Optional.empty()));
    register.file(filer(), "group", group, BEGINNING);
  }

  String vkey() {
    return key.verifierKey().format();
  }

  /** Files so many registrations of one machine each. */
  CrowdedRegister machines(int count) {
    List<RegistrationFiling> filings =
        IntStream.range(0, count)
            .mapToObj(i -> filing(machine(i), "Rack %d, unit %d".formatted(i / 40 + 1, i % 40 + 1)))
            .toList();
    for (int i = 0; i < filings.size(); i += 250) {
      file(filings.subList(i, Math.min(i + 250, filings.size())));
    }
    return this;
  }

  /** Files one registration of this collateral with this text. */
  CrowdedRegister filed(Collateral collateral, String text) {
    file(List.of(filing(collateral, text)));
    return this;
  }

  /** A search for all that the data centre holds. */
  SearchCertificate certificate() {
    Criterion criterion =
        new Criterion.ByParty(new PartyIdentifier(PartyIdentifierScheme.ACN, ACN));
    CustodySearch search = new CustodySearch();
    List<Lookup> lookups = search.lookups(criterion);
    List<Hit> hits = new ArrayList<>();
    int size = register.entries().size();
    for (int i = 2; i < size; i++) {
      Registration registration = register.registration(new RegistrationNumber(i)).orElseThrow();
      List<Match> matches =
          search.keys(registration).stream()
              .filter(key -> lookups.stream().anyMatch(lookup -> lookup.brings(key)))
              .map(key -> new Match(key.kind(), key.item(), key.kind().words()))
              .toList();
      hits.add(new Hit(registration, registration.statusAt(T), matches));
    }
    SearchAnswer answer =
        new SearchAnswer(
            criterion,
            List.of(),
            search.probes(criterion),
            search.id(),
            new ReadPoint(size, T),
            hits,
            Optional.empty(),
            Optional.empty());
    CertificateBody body =
        CertificateBody.of(
            answer,
            ProofPaths.root(size, register.nodes()),
            register.entries().get(size - 1).leaf().time(),
            register.profile().effect(),
            number -> List.of(entry(number, size)));
    String checkpoint =
        SignedCheckpoint.sign(
                new Checkpoint(key.name(), size, ProofPaths.root(size, register.nodes())), key)
            .format();
    return SearchCertificate.sign(body, checkpoint, key);
  }

  static SerialNumberedGoods machine(int i) {
    return new SerialNumberedGoods(
        GoodsKind.IT_HARDWARE,
        "Contoso",
        Optional.of("3500RX"),
        "437XR%04dR2".formatted(i),
        List.of(
            new DeviceIdentifier(
                DeviceIdentifierScheme.SMBIOS_UUID,
                "38947555-7742-3448-3784-8233%08x".formatted(i + 1))),
        Optional.empty());
  }

  private CertificateEntry entry(RegistrationNumber number, int size) {
    return CertificateEntry.of(
        register.entry(number).orElseThrow(),
        ProofPaths.inclusion(number.sequence(), size, register.nodes()));
  }

  private void file(List<RegistrationFiling> filings) {
    int size = register.entries().size();
    register.file(
        filer(),
        "filing-" + size,
        new FileRegistrations(GROUP, filings),
        BEGINNING.plusSeconds(size));
  }

  private static RegistrationFiling filing(Collateral collateral, String text) {
    Grantor holder =
        new Grantor(
            company("Deep Vault Data Centres Pty Ltd", ACN), Optional.of(HolderRole.DATA_CENTRE));
    return new RegistrationFiling(
        Interest.TITLE_NOTICE,
        false,
        List.of(holder),
        List.of(collateral),
        Optional.of(LocalDate.of(2031, 6, 30)),
        Optional.of(text));
  }

  private static Organisation company(String name, String acn) {
    return new Organisation(
        name, Capacity.COMPANY, List.of(new PartyIdentifier(PartyIdentifierScheme.ACN, acn)));
  }

  private static Filer filer() {
    return new Filer("small-host", false);
  }
}
