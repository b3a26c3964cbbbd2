package org.openpps.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.OrdinalProof;
import org.openpps.model.document.Receipt;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.document.Statement;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.GrantorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.merkle.ConsistencyProof;
import org.openpps.model.merkle.ProofPaths;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.SigningKey;
import org.openpps.model.note.VerifierKey;
import org.openpps.model.party.Grantor;
import org.openpps.model.portfolio.PortfolioFilter;
import org.openpps.model.portfolio.PortfolioPage;
import org.openpps.model.preflight.Preflight;
import org.openpps.model.preflight.PreflightReport;
import org.openpps.model.profile.NoticeDue;
import org.openpps.model.profile.PriceList;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.EventReader;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.GrantorView;
import org.openpps.model.registration.HistoryLine;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.Needs;
import org.openpps.model.registration.Notice;
import org.openpps.model.registration.OpenDemand;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.registration.Recorded;
import org.openpps.model.registration.RegistrationOnRecord;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.registration.TransferOffer;
import org.openpps.model.search.Search;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.SearchProfile;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.combined.CombinedSearch;
import org.openpps.model.search.diff.DiffSearch;
import org.openpps.model.search.diff.SearchDiff;
import org.openpps.model.search.ordinal.OrdinalAnswer;
import org.openpps.model.statement.FilingStatements;
import org.openpps.model.statement.GroupStatements;
import org.openpps.store.engine.Engine;
import org.openpps.store.engine.Sql;
import org.openpps.store.founding.Founding;
import org.openpps.store.grantor.GrantorCodes;
import org.openpps.store.grantor.GrantorReads;
import org.openpps.store.key.CheckpointSigner;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.ledger.Head;
import org.openpps.store.ledger.HeadTable;
import org.openpps.store.ledger.TileCache;
import org.openpps.store.ledger.TileNodes;
import org.openpps.store.notice.NewClaim;
import org.openpps.store.notice.NoticeTable;
import org.openpps.store.notice.SharedKeys;
import org.openpps.store.portfolio.Portfolios;
import org.openpps.store.registrar.Loaded;
import org.openpps.store.registrar.Timekeeper;
import org.openpps.store.search.Documents;
import org.openpps.store.search.OrdinalSearch;
import org.openpps.store.search.ReadPoints;
import org.openpps.store.search.Searches;
import org.openpps.store.statement.DueStatements;
import org.openpps.store.verify.LedgerReport;
import org.openpps.store.verify.LedgerVerification;
import org.openpps.store.verify.ViewVerification;
import org.openpps.store.view.KnownVersions;
import org.openpps.store.view.OpenDemands;
import org.openpps.store.view.SearchVersions;
import org.openpps.store.view.States;

/**
 * The half of an open register that reads, as at (N, T), and makes documents of what it reads. It
 * answers whether or not anything can be written.
 */
abstract class ReadRegister implements Register {
  final RegisterSettings settings;
  final Engine engine;
  final DSLContext sql;
  final KnownVersions searchVersions;
  final TileCache tiles = new TileCache();
  final AtomicReference<Head> synced;
  private final VerifierKey verifierKey;
  final Timekeeper timekeeper;
  final ReadPoints readPoints;
  final Documents documents;
  private final GrantorCodes grantorCodes;
  private final GrantorReads grantorReads;
  private final DueStatements dueStatements;

  ReadRegister(RegisterSettings settings, Engine engine, Timekeeper timekeeper) {
    this.settings = settings;
    this.engine = engine;
    this.sql = Sql.on(settings.dataSource(), engine);
    this.timekeeper = timekeeper;
    Founding.Opened opened =
        new Founding(
                settings.dataSource(),
                engine,
                settings.keys(),
                settings.profile(),
                settings.searchProfile())
            .openOrFound(settings.origin(), timekeeper.now());
    SigningKey key = opened.key();
    this.verifierKey = key.verifierKey();
    force();
    this.synced = new AtomicReference<>(HeadTable.read(sql).orElseThrow());
    this.searchVersions = new KnownVersions(sql, opened.search(), synced.get().searchProfiles());
    Supplier<Head> head = this::head;
    this.readPoints = new ReadPoints(head, timekeeper::now);
    this.documents =
        new Documents(
            head, new CheckpointSigner(settings.keys(), key), tiles, settings.profile().effect());
    this.grantorCodes = new GrantorCodes(settings.keys());
    this.grantorReads = new GrantorReads(grantorCodes);
    this.dueStatements = new DueStatements(settings.profile(), documents, grantorCodes::codeToTell);
  }

  /**
   * What may be read: where a commit can be seen before it is on disk, what this process forced.
   */
  Head head() {
    Head head = engine.durableWhenVisible() ? HeadTable.read(sql).orElseThrow() : synced.get();
    searchVersions.seen(head.searchProfiles());
    return head;
  }

  @Override
  public SearchAnswer search(Search search) {
    WellFormedness.require(search);
    ReadPoint at = readPoints.resolve(sql, search.at());
    return byVersions().answer(sql, search, at);
  }

  /** By the versions as they stand for every head from which an N was taken. */
  private Searches byVersions() {
    return new Searches(searchVersions.current(sql));
  }

  @Override
  public SearchCertificate certify(Search search) {
    return documents.certificate(sql, search(search));
  }

  @Override
  public CombinedAnswer search(CombinedSearch search) {
    WellFormedness.require(search);
    ReadPoint at = readPoints.resolve(sql, search.at());
    return byVersions().answer(sql, search, at);
  }

  @Override
  public List<SearchCertificate> certify(CombinedSearch search) {
    return search(search).answers().stream()
        .map(answered -> documents.certificate(sql, answered.answer()))
        .toList();
  }

  @Override
  public SearchDiff diff(DiffSearch search) {
    WellFormedness.require(search);
    ReadPoint since = readPoints.resolve(sql, search.since(), "/since");
    ReadPoint at = readPoints.resolve(sql, search.at());
    return byVersions().diff(sql, search, since, at);
  }

  @Override
  public OrdinalAnswer ordinal(RegistrationNumber first, RegistrationNumber second, AsAt asAt) {
    return new OrdinalSearch(sql, readPoints.resolve(sql, asAt)).compare(first, second);
  }

  @Override
  public Optional<OrdinalProof> ordinalProof(RegistrationNumber one, RegistrationNumber other) {
    return documents.ordinal(sql, one.sequence(), other.sequence());
  }

  @Override
  public Optional<RegistrationOnRecord> registration(RegistrationNumber number, AsAt asAt) {
    ReadPoint at = readPoints.resolve(sql, asAt);
    OptionalLong subject = EntryTable.subject(sql, number.sequence(), at.entries());
    return subject.isEmpty()
        ? Optional.empty()
        : States.registration(sql, subject.getAsLong(), at.entries())
            .map(
                r -> new RegistrationOnRecord(r.withoutBirthDates(), r.statusAt(at.instant()), at));
  }

  @Override
  public Item<Grantor> grantor(RegistrationNumber number, GrantorCode code) {
    return grantorReads.grantor(sql, number, code, readPoints.resolve(sql, AsAt.now()));
  }

  @Override
  public GrantorView grantorView(RegistrationNumber number, GrantorCode code) {
    return grantorReads.view(sql, number, code, readPoints.resolve(sql, AsAt.now()));
  }

  @Override
  public List<OpenDemand> demands(
      RegistrationNumber group, Optional<RegistrationNumber> after, int limit) {
    return OpenDemands.ofGroup(
        sql, group.sequence(), after, readPoints.resolve(sql, AsAt.now()), limit);
  }

  @Override
  public Optional<SecuredPartyGroup> group(RegistrationNumber number) {
    return States.group(sql, number.sequence(), head().size());
  }

  @Override
  public PortfolioPage registrations(
      RegistrationNumber group,
      PortfolioFilter filter,
      AsAt asAt,
      Optional<RegistrationNumber> after,
      int limit) {
    return portfolios(asAt).page(group, filter, after, limit);
  }

  @Override
  public void eachRegistration(
      RegistrationNumber group,
      PortfolioFilter filter,
      AsAt asAt,
      Consumer<RegistrationOnRecord> each) {
    portfolios(asAt).each(group, filter, each);
  }

  private Portfolios portfolios(AsAt asAt) {
    return new Portfolios(sql, settings.profile(), readPoints.resolve(sql, asAt));
  }

  @Override
  public List<HistoryLine> history(RegistrationNumber number) {
    long size = head().size();
    OptionalLong subject = EntryTable.subject(sql, number.sequence(), size);
    return subject.isEmpty() ? List.of() : Histories.of(sql, subject.getAsLong(), size);
  }

  @Override
  public Optional<TransferOffer> transferOffer(RegistrationNumber offer) {
    OptionalLong giving = EntryTable.subject(sql, offer.sequence(), head().size());
    return giving.isEmpty()
        ? Optional.empty()
        : group(new RegistrationNumber(giving.getAsLong())).flatMap(group -> group.offer(offer));
  }

  @Override
  public List<TransferOffer> transferOffers(RegistrationNumber group) {
    return States.offers(sql, group.sequence(), head().size());
  }

  @Override
  public PreflightReport check(Filer filer, FileRegistrations bundle) {
    WellFormedness.require(bundle);
    ReadPoint at = readPoints.resolve(sql, AsAt.now());
    SearchVersions versions = searchVersions.current(sql);
    SharedKeys sharedKeys = new SharedKeys(sql, versions);
    return new Preflight(
            settings.profile(),
            versions.at(at.entries()).profile(),
            claims -> sharedKeys.of(claims.stream().map(c -> NewClaim.imagined(c, at)).toList()))
        .check(bundle, Loaded.load(sql, List.of(Needs.of(bundle)), at.entries()), filer, at);
  }

  @Override
  public List<Notice> competingClaims(RegistrationNumber entry) {
    long size = head().size();
    return EntryTable.place(sql, entry.sequence())
        .filter(place -> place.bundle().last() < size)
        .map(place -> NoticeTable.madeBy(sql, place.bundle(), Notice.COMPETING_CLAIM).stream())
        .map(claims -> claims.sorted(Comparator.comparing(Notice::registration)).toList())
        .orElse(List.of());
  }

  @Override
  public List<Notice> notices(RegistrationNumber group, Optional<String> after, int limit) {
    return settings
        .profile()
        .noticeDue(NoticeDue.Occasion.COMPETING_CLAIM, NoticeDue.Recipient.SECURED_PARTY_GROUP)
        .map(line -> NoticeTable.ofGroup(sql, group.sequence(), after, head().size(), limit))
        .orElse(List.of());
  }

  @Override
  public Optional<String> filerOf(RegistrationNumber entry) {
    return EntryTable.find(sql, entry.sequence())
        .filter(found -> found.sequence() < head().size())
        .flatMap(EventReader::read)
        .map(Recorded::account);
  }

  @Override
  public Optional<Statement> statement(RegistrationNumber entry, Disclosure disclosure) {
    return documents.statement(sql, entry.sequence(), disclosure);
  }

  @Override
  public Optional<Receipt> receipt(RegistrationNumber entry, Disclosure disclosure) {
    long size = head().size();
    return EntryTable.place(sql, entry.sequence())
        .filter(place -> place.bundle().last() < size)
        .filter(place -> EntryTable.subject(sql, entry.sequence(), size).isPresent())
        .map(place -> documents.receipt(sql, place.bundle(), disclosure));
  }

  @Override
  public Optional<FilingStatements> statementsOf(RegistrationNumber entry) {
    return dueStatements.ofFiling(sql, entry);
  }

  @Override
  public GroupStatements statementsTo(
      RegistrationNumber group, Optional<RegistrationNumber> after, int limit) {
    return dueStatements.toGroup(sql, group, after, limit);
  }

  @Override
  public SignedCheckpoint checkpoint() {
    return documents.checkpoint();
  }

  @Override
  public ConsistencyProof consistency(long oldSize, long newSize) {
    long size = head().size();
    if (oldSize < 0 || oldSize > newSize || newSize > size) {
      throw new RefusedException(ErrorCode.ENTRIES_BEYOND_HEAD);
    }
    return ProofPaths.consistency(oldSize, newSize, new TileNodes(sql, newSize, tiles));
  }

  @Override
  public VerifierKey verifierKey() {
    return verifierKey;
  }

  @Override
  public SearchProfile searchProfile() {
    head();
    return searchVersions.current(sql).inForce().profile();
  }

  @Override
  public RegisterProfile profile() {
    return settings.profile();
  }

  @Override
  public PriceList prices(Optional<LocalDate> day) {
    RegisterProfile rules = settings.profile();
    return PriceList.of(rules, day.orElseGet(() -> rules.legalZone().dayOf(timekeeper.now())));
  }

  @Override
  public LedgerReport verifyLedger() {
    try (Connection connection = settings.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      DSLContext snapshot = Sql.on(connection, engine);
      LedgerReport report =
          new LedgerVerification(snapshot)
              .verify(
                  HeadTable.read(snapshot).orElseThrow(),
                  new ViewVerification(snapshot, searchVersions.in(snapshot), settings.profile()));
      connection.rollback();
      return report;
    } catch (SQLException e) {
      throw new RegisterException(ErrorCode.STORE_FAILED, "The ledger could not be read.", e);
    }
  }

  /** An earlier process may have died between a commit and its force; nobody was answered. */
  void force() {
    try (Connection connection = settings.dataSource().getConnection()) {
      engine.force(connection);
    } catch (SQLException e) {
      throw new RegisterException(ErrorCode.STORE_FAILED, "The database could not be synced.", e);
    }
  }

  @Override
  public GrantorCodes grantorCodes() {
    return grantorCodes;
  }
}
