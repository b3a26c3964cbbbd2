package org.openpps.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.openpps.client.digest.FileDigest;
import org.openpps.client.problem.CallFailedException;
import org.openpps.client.transport.Body;
import org.openpps.client.transport.Call;
import org.openpps.client.transport.Transport;
import org.openpps.client.wire.DemandsAnswer;
import org.openpps.client.wire.HistoryAnswer;
import org.openpps.client.wire.NoticesAnswer;
import org.openpps.client.wire.WireJson;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.OrdinalProof;
import org.openpps.model.document.Receipt;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.document.Statement;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.VerifierKey;
import org.openpps.model.preflight.PreflightReport;
import org.openpps.model.profile.PriceList;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.AnswerDemand;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.CorrectRegistration;
import org.openpps.model.registration.CreateGroup;
import org.openpps.model.registration.DecideDemand;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.EraseParts;
import org.openpps.model.registration.Event;
import org.openpps.model.registration.EventReader;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.GiveAmendmentNotice;
import org.openpps.model.registration.GroupEvent;
import org.openpps.model.registration.HistoryLine;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.registration.Notice;
import org.openpps.model.registration.OpenDemand;
import org.openpps.model.registration.PartsErased;
import org.openpps.model.registration.Recorded;
import org.openpps.model.registration.RegistrationEvent;
import org.openpps.model.registration.RegistrationOnRecord;
import org.openpps.model.registration.RemoveRegistration;
import org.openpps.model.registration.RenewRegistration;
import org.openpps.model.registration.RestoreRegistration;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.registration.SuppressParts;
import org.openpps.model.registration.Suppression;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Search;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.diff.DiffSearch;
import org.openpps.model.search.diff.SearchDiff;
import org.openpps.model.search.ordinal.OrdinalAnswer;
import org.openpps.model.statement.StatementDue;
import org.openpps.model.statement.StatementDueJson;

/**
 * A client of one register. It is thread-safe and meant to be kept.
 *
 * <p>Each filing is sent under an idempotency key, a new random one unless the caller gives one. A
 * request that brings no answer is sent again, a filing under the same key, so that it is carried
 * out once. Every method throws a {@link CallFailedException}: refused, outcome unknown,
 * unavailable, or an answer that cannot be read.
 */
public final class RegisterClient {
  private final Transport transport;

  RegisterClient(Transport transport) {
    this.transport = transport;
  }

  /**
   * A client of the register at this address.
   *
   * @throws IllegalArgumentException unless it is an address of http or https
   */
  public static RegisterClient connect(URI register, String apiKey) {
    return at(register).apiKey(apiKey).connect();
  }

  /** Begins a client with settings of its own. */
  public static RegisterClientBuilder at(URI register) {
    return new RegisterClientBuilder(register);
  }

  /** A key that was never used. */
  public static IdempotencyKey newKey() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }

  /** Makes a secured party group. */
  public Issued<Receipt> createGroup(CreateGroup command) {
    return createGroup(command, newKey());
  }

  /** Makes a secured party group under this key. */
  public Issued<Receipt> createGroup(CreateGroup command, IdempotencyKey key) {
    return filed("/v1/groups", command, key);
  }

  /** Files a bundle of registrations, all or none. */
  public Issued<Receipt> file(FileRegistrations command) {
    return file(command, newKey());
  }

  /** Files a bundle of registrations under this key. */
  public Issued<Receipt> file(FileRegistrations command, IdempotencyKey key) {
    return filed("/v1/filings", command, key);
  }

  /** The rules that the register runs by. */
  public RegisterProfile profile() {
    return RegisterProfile.read(
        transport.send(Call.get("/v1/profile", Map.of())).getBytes(StandardCharsets.UTF_8));
  }

  /** Says what filing a bundle would come to; nothing is written. */
  public PreflightReport check(FileRegistrations bundle) {
    Body question = Body.json(WireJson.write(bundle));
    return WireJson.read(
        transport.send(Call.ask("/v1/preflight", question)), PreflightReport.class);
  }

  /** Claims of other groups to the same things, as the filing that made this entry found them. */
  public List<Notice> competingClaims(RegistrationNumber entry) {
    String path = "/v1/filings/" + entry.value() + "/competing-claims";
    return WireJson.read(transport.send(Call.get(path, Map.of())), NoticesAnswer.class).notices();
  }

  /** All notices due to a group, oldest first, after the one with this id. */
  public List<Notice> notices(RegistrationNumber group, Optional<String> after) {
    String path = "/v1/groups/" + group.value() + "/notices";
    Map<String, String> query = after.map(id -> Map.of("after", id)).orElse(Map.of());
    return transport.pages(Call.get(path, query)).stream()
        .flatMap(page -> WireJson.read(page, NoticesAnswer.class).notices().stream())
        .toList();
  }

  /** All open demands of grantors in registrations of a group, oldest first. */
  public List<OpenDemand> demands(RegistrationNumber group) {
    return transport.pages(Call.get("/v1/groups/" + group.value() + "/demands", Map.of())).stream()
        .flatMap(page -> WireJson.read(page, DemandsAnswer.class).demands().stream())
        .toList();
  }

  /** Amends a registration. */
  public Issued<Receipt> amend(AmendRegistration command) {
    return amend(command, newKey());
  }

  /** Amends a registration under this key. */
  public Issued<Receipt> amend(AmendRegistration command, IdempotencyKey key) {
    return filed(registration(command.registration()) + "/amendments", command, key);
  }

  /** Moves the stated end of a registration to a later day. */
  public Issued<Receipt> renew(RenewRegistration command) {
    return renew(command, newKey());
  }

  /** Moves the stated end of a registration to a later day, under this key. */
  public Issued<Receipt> renew(RenewRegistration command, IdempotencyKey key) {
    return filed(registration(command.registration()) + "/renewals", command, key);
  }

  /** Discharges a registration for good. */
  public Issued<Receipt> discharge(DischargeRegistration command) {
    return discharge(command, newKey());
  }

  /** Discharges a registration under this key. */
  public Issued<Receipt> discharge(DischargeRegistration command, IdempotencyKey key) {
    return filed(registration(command.registration()) + "/discharge", command, key);
  }

  /** Takes a registration out of the searches; for the registrar. */
  public Issued<Receipt> remove(RemoveRegistration command) {
    return remove(command, newKey());
  }

  /** Takes a registration out of the searches, under this key. */
  public Issued<Receipt> remove(RemoveRegistration command, IdempotencyKey key) {
    return filed(registration(command.registration()) + "/removal", command, key);
  }

  /** Puts a registration back that was removed; for the registrar. */
  public Issued<Receipt> restore(RestoreRegistration command) {
    return restore(command, newKey());
  }

  /** Puts a registration back that was removed, under this key. */
  public Issued<Receipt> restore(RestoreRegistration command, IdempotencyKey key) {
    return filed(registration(command.registration()) + "/restoration", command, key);
  }

  /** Puts right what a registration says, under this key; for the registrar. */
  public Issued<Receipt> correct(CorrectRegistration command, IdempotencyKey key) {
    return filed(registration(command.registration()) + "/corrections", command, key);
  }

  /** Answers a grantor's demand, or the registrar's notice of it, under this key. */
  public Issued<Receipt> answer(AnswerDemand command, IdempotencyKey key) {
    return filed(demand(command.registration(), command.demand()) + "/answers", command, key);
  }

  /** Gives the secured party notice of a demand, under this key; for the registrar. */
  public Issued<Receipt> giveNotice(GiveAmendmentNotice command, IdempotencyKey key) {
    return filed(demand(command.registration(), command.demand()) + "/notice", command, key);
  }

  /** Decides on a demand, under this key; for the registrar. */
  public Issued<Receipt> decide(DecideDemand command, IdempotencyKey key) {
    return filed(demand(command.registration(), command.demand()) + "/decision", command, key);
  }

  /**
   * Keeps parts of an entry from others, or shows them again, under this key; for the registrar.
   */
  public Issued<Receipt> suppress(SuppressParts command, IdempotencyKey key) {
    String path = "/v1/entries/" + command.entry().value() + "/suppressions";
    Map<String, Object> body = Map.of("parts", command.parts(), "reason", command.reason());
    return filed(command.lift() ? path + "/lifting" : path, body, key);
  }

  /** Erases parts of an entry; for the registrar. */
  public Issued<Receipt> erase(EraseParts command) {
    return erase(command, newKey());
  }

  /** Erases parts of an entry under this key. */
  public Issued<Receipt> erase(EraseParts command, IdempotencyKey key) {
    return filed("/v1/entries/" + command.entry().value() + "/erasures", command, key);
  }

  /** Changes of registrations, with all that can be said about them. */
  public ChangeClient changes() {
    return new ChangeClient(transport);
  }

  /** What is asked for a whole portfolio at once. */
  public ActClient acts() {
    return new ActClient(transport);
  }

  /** The life of secured party groups: members, address, offers, suspension, lost keys. */
  public GroupClient groups() {
    return new GroupClient(transport);
  }

  /** The drafts of the caller's account. */
  public DraftClient drafts() {
    return new DraftClient(transport);
  }

  /** A secured party group as it stands. */
  public SecuredPartyGroup group(RegistrationNumber number) {
    String answer = transport.send(Call.get("/v1/groups/" + number.value(), Map.of()));
    return WireJson.read(answer, SecuredPartyGroup.class);
  }

  /** A registration as it stands now. */
  public RegistrationOnRecord show(RegistrationNumber number) {
    return show(number, AsAt.now());
  }

  /** A registration as at a moment. */
  public RegistrationOnRecord show(RegistrationNumber number, AsAt at) {
    String answer = transport.send(Call.get(registration(number), coordinates(at)));
    return WireJson.read(answer, RegistrationOnRecord.class);
  }

  /** The registrations that the filing which made this entry is about, as they stand now. */
  public List<RegistrationOnRecord> registrationsOf(RegistrationNumber entry) {
    return receipt(entry).document().statements().stream()
        .flatMap(statement -> EventReader.read(statement.entry()).stream())
        .map(Recorded::event)
        .flatMap(event -> event.about(REGISTRATION).stream())
        .distinct()
        .map(this::show)
        .toList();
  }

  /** All entries about a registration, in the order of the ledger. */
  public List<HistoryLine> history(RegistrationNumber number) {
    String answer = transport.send(Call.get(registration(number) + "/history", Map.of()));
    return WireJson.read(answer, HistoryAnswer.class).entries();
  }

  /** The statement of an entry, with what anybody may see. */
  public Issued<Statement> statement(RegistrationNumber entry) {
    return statement(entry, Disclosure.PUBLIC);
  }

  /** The statement of an entry. */
  public Issued<Statement> statement(RegistrationNumber entry, Disclosure disclosure) {
    return Issued.read(
        transport.send(Call.get(statementPath(entry), disclosed(disclosure))), Statement::parse);
  }

  /** The statement of an entry in the form of a C2SP tlog-proof. */
  public Issued<Statement> statementAsProof(RegistrationNumber entry, Disclosure disclosure) {
    return Issued.read(
        transport.send(Call.getText(statementPath(entry), disclosed(disclosure))),
        Statement::parseTlogProof);
  }

  /** The receipt of the filing that made this entry. */
  public Issued<Receipt> receipt(RegistrationNumber entry) {
    String path = "/v1/filings/" + entry.value() + "/receipt";
    return Issued.read(transport.send(Call.get(path, Map.of())), Receipt::parse);
  }

  /** The verification statements that the filing which made this entry makes due. */
  public List<StatementDue> statementsOf(RegistrationNumber entry) {
    String path = "/v1/filings/" + entry.value() + "/statements";
    return due(transport.send(Call.get(path, Map.of())));
  }

  /** All verification statements due to a group, oldest first, after this entry. */
  public List<StatementDue> statementsTo(
      RegistrationNumber group, Optional<RegistrationNumber> after) {
    String path = "/v1/groups/" + group.value() + "/statements";
    Map<String, String> query = after.map(e -> Map.of("after", e.value())).orElse(Map.of());
    return transport.pages(Call.get(path, query)).stream()
        .flatMap(page -> due(page).stream())
        .toList();
  }

  /** Searches; the answer is not signed. */
  public SearchAnswer search(Criterion criterion, AsAt at) {
    return search(Search.of(criterion, at));
  }

  /** Searches; the answer is not signed. */
  public SearchAnswer search(Search search) {
    return searches().search(search, Optional.empty()).answer();
  }

  /** Searches with their records. */
  public SearchClient searches() {
    return new SearchClient(transport);
  }

  /** What acts cost on a day; on the register's own today where none is named. */
  public PriceList prices(Optional<LocalDate> day) {
    Map<String, String> query = day.map(d -> Map.of("day", d.toString())).orElse(Map.of());
    return WireJson.read(transport.send(Call.get("/v1/fees", query)), PriceList.class);
  }

  /** Searches and has the answer signed, "nothing found" included. */
  public Issued<SearchCertificate> certify(Criterion criterion, AsAt at) {
    return certify(Search.of(criterion, at));
  }

  /** Searches and has the answer signed, "nothing found" included. */
  public Issued<SearchCertificate> certify(Search search) {
    return searches().certify(search, Optional.empty()).certificate();
  }

  /** What a search finds at one moment and not at another. */
  public SearchDiff diff(DiffSearch search) {
    return combined().diff(search, Optional.empty()).answer();
  }

  /** Which of two entries came first; a registration is named by its own number. */
  public OrdinalAnswer ordinal(RegistrationNumber first, RegistrationNumber second, AsAt at) {
    Map<String, String> query = new LinkedHashMap<>(coordinates(at));
    query.put("first", first.value());
    query.put("second", second.value());
    return WireJson.read(
        transport.send(Call.get("/v1/ordinal-searches", query)), OrdinalAnswer.class);
  }

  /** The document that proves which of two entries came first. */
  public Issued<OrdinalProof> ordinalProof(RegistrationNumber first, RegistrationNumber second) {
    Map<String, String> query = Map.of("first", first.value(), "second", second.value());
    return Issued.read(
        transport.send(Call.get("/v1/ordinal-searches/proof", query)), OrdinalProof::parse);
  }

  /** Searches by several criteria at once. */
  public CombinedSearchClient combined() {
    return new CombinedSearchClient(transport);
  }

  /**
   * Streams a manifest to the register, before the filing that names it.
   *
   * @throws UncheckedIOException when the file cannot be read
   */
  public StoredManifest putManifest(Path file) {
    return putManifest(FileDigest.sha256(file), () -> open(file));
  }

  /**
   * Streams a manifest to the register.
   *
   * @param digest SHA-256 of its octets
   * @param open opens it afresh; called once for each sending
   */
  public StoredManifest putManifest(NamedInformation digest, Supplier<InputStream> open) {
    String answer = transport.send(Call.put("/v1/manifests/" + digest.hex(), Body.text(open)));
    return WireJson.read(answer, StoredManifest.class);
  }

  /** The signed checkpoint of the newest entries. */
  public Issued<SignedCheckpoint> checkpoint() {
    return Issued.read(
        transport.send(Call.getText("/v1/log/checkpoint", Map.of())), SignedCheckpoint::parse);
  }

  /**
   * The key with which the register says that it signs. Trust comes from outside: compare it with
   * what the operator published.
   */
  public VerifierKey vkey() {
    String answer = transport.send(Call.getText("/v1/log/vkey", Map.of()));
    return Issued.read(answer, text -> VerifierKey.parse(text.strip())).document();
  }

  private Issued<Receipt> filed(String path, Object command, IdempotencyKey key) {
    Call call = Call.file(path, Body.json(WireJson.write(command)), key);
    return Issued.read(transport.exchange(call), Receipt::parse);
  }

  private static List<StatementDue> due(String answer) {
    return Issued.read(answer, StatementDueJson::read).document();
  }

  private static final Event.Subjects<Optional<RegistrationNumber>> REGISTRATION =
      new Event.Subjects<>() {
        @Override
        public Optional<RegistrationNumber> group(GroupEvent event) {
          return Optional.empty();
        }

        @Override
        public Optional<RegistrationNumber> registration(RegistrationEvent event) {
          return Optional.of(event.subject());
        }

        @Override
        public Optional<RegistrationNumber> erasure(PartsErased event) {
          return Optional.of(event.about());
        }

        @Override
        public Optional<RegistrationNumber> suppression(Suppression event) {
          return Optional.empty();
        }
      };

  private static String registration(RegistrationNumber number) {
    return "/v1/registrations/" + number.value();
  }

  private static String demand(RegistrationNumber registration, RegistrationNumber demand) {
    return registration(registration) + "/demands/" + demand.value();
  }

  private static String statementPath(RegistrationNumber entry) {
    return "/v1/entries/" + entry.value() + "/statement";
  }

  private static Map<String, String> disclosed(Disclosure disclosure) {
    return Map.of("disclosure", disclosure.code());
  }

  private static Map<String, String> coordinates(AsAt at) {
    Map<String, String> query = new LinkedHashMap<>();
    at.instant().ifPresent(instant -> query.put("at", CanonicalTime.write(instant)));
    at.entries().ifPresent(entries -> query.put("entries", Long.toString(entries)));
    return query;
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
