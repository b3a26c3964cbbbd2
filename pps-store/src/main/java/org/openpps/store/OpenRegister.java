package org.openpps.store;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
import org.openpps.model.identifier.NamedInformation;
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
import org.openpps.model.registration.Filing;
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
import org.openpps.store.account.ApiKeys;
import org.openpps.store.act.ActWorker;
import org.openpps.store.act.Acts;
import org.openpps.store.act.KeptActs;
import org.openpps.store.draft.Drafts;
import org.openpps.store.draft.KeptDrafts;
import org.openpps.store.engine.Engine;
import org.openpps.store.engine.Sql;
import org.openpps.store.engine.Watched;
import org.openpps.store.expiry.ExpiryRecorder;
import org.openpps.store.founding.Founding;
import org.openpps.store.founding.Standing;
import org.openpps.store.grantor.GrantorCodes;
import org.openpps.store.grantor.GrantorReads;
import org.openpps.store.journal.Answering;
import org.openpps.store.journal.KeptSearches;
import org.openpps.store.journal.RecordedSearches;
import org.openpps.store.journal.SearchJournal;
import org.openpps.store.key.CheckpointSigner;
import org.openpps.store.keying.KeptVersions;
import org.openpps.store.keying.KeyingWorker;
import org.openpps.store.keying.SearchProfileVersions;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.ledger.Head;
import org.openpps.store.ledger.HeadTable;
import org.openpps.store.ledger.TileCache;
import org.openpps.store.ledger.TileNodes;
import org.openpps.store.manifest.HeldManifest;
import org.openpps.store.manifest.ManifestIntake;
import org.openpps.store.notice.NewClaim;
import org.openpps.store.notice.NoticeTable;
import org.openpps.store.notice.SharedKeys;
import org.openpps.store.portfolio.Portfolios;
import org.openpps.store.registrar.Acknowledgement;
import org.openpps.store.registrar.GroupWriter;
import org.openpps.store.registrar.Loaded;
import org.openpps.store.registrar.Registrar;
import org.openpps.store.registrar.Timekeeper;
import org.openpps.store.schema.GrowthStatistics;
import org.openpps.store.schema.Migrations;
import org.openpps.store.search.Documents;
import org.openpps.store.search.OrdinalSearch;
import org.openpps.store.search.ReadPoints;
import org.openpps.store.search.Searches;
import org.openpps.store.statement.DueStatements;
import org.openpps.store.verify.LedgerReport;
import org.openpps.store.verify.LedgerVerification;
import org.openpps.store.verify.Rebuild;
import org.openpps.store.verify.ViewVerification;
import org.openpps.store.view.KnownVersions;
import org.openpps.store.view.OpenDemands;
import org.openpps.store.view.SearchVersions;
import org.openpps.store.view.States;
import org.openpps.store.work.Periodic;

/** The register over one database: puts reading, writing and documents together. */
final class OpenRegister implements Register {
  private final RegisterSettings settings;
  private final Engine engine;
  private final DSLContext sql;
  private final KnownVersions searchVersions;
  private final TileCache tiles = new TileCache();
  private final AtomicReference<Head> synced;
  private final VerifierKey verifierKey;
  private final Timekeeper timekeeper;
  private final ReadPoints readPoints;
  private final Documents documents;
  private final ApiKeys apiKeys;
  private final Drafts drafts;
  private final GrantorCodes grantorCodes;
  private final GrantorReads grantorReads;
  private final DueStatements dueStatements;
  private final Optional<String> readOnly;
  private final Optional<Registrar> registrar;
  private final Optional<ExpiryRecorder> expiryRecorder;
  private final Optional<Periodic> expiryWorker;
  private final SearchJournal journal;
  private final KeptSearches recordedSearches;
  private final Optional<Periodic> retentionWorker;
  private final Optional<ActWorker> actWorker;
  private final Optional<Periodic> statistics;
  private final Acts acts;
  private final Optional<KeyingWorker> keyingWorker;
  private final SearchProfileVersions searchProfiles;

  private OpenRegister(RegisterSettings settings, Engine engine, Timekeeper timekeeper) {
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
    this.apiKeys =
        new ApiKeys(settings.dataSource(), new Watched(engine, this::syncFailed), settings.clock());
    this.drafts =
        new KeptDrafts(
            settings.dataSource(),
            new Watched(engine, this::syncFailed),
            settings.clock(),
            this::file);
    this.grantorCodes = new GrantorCodes(settings.keys());
    this.grantorReads = new GrantorReads(grantorCodes);
    this.dueStatements = new DueStatements(settings.profile(), documents, grantorCodes::codeToTell);
    this.readOnly =
        Standing.contradiction(sql, synced.get(), settings.keys(), tiles).or(this::doubt);
    this.registrar = readOnly.isPresent() ? Optional.empty() : Optional.of(registrar());
    this.expiryRecorder =
        registrar.map(writer -> new ExpiryRecorder(sql, timekeeper::now, writer::submit));
    this.expiryWorker =
        expiryRecorder.flatMap(
            recorder ->
                settings
                    .expiryInterval()
                    .map(interval -> new Periodic("pps-expiry", interval, recorder::record)));
    this.journal =
        new SearchJournal(
            settings.dataSource(),
            new Watched(engine, this::syncFailed),
            () -> registrar.flatMap(Registrar::closedBecause).isPresent());
    this.recordedSearches =
        new KeptSearches(
            settings.dataSource(),
            engine,
            timekeeper::now,
            settings.profile(),
            new Unrecorded(),
            journal);
    this.retentionWorker =
        settings
            .expiryInterval()
            .map(interval -> new Periodic("pps-retention", interval, recordedSearches::deleteOld));
    this.actWorker = registrar.map(writer -> actWorker());
    GrowthStatistics growth =
        new GrowthStatistics(settings.dataSource(), engine, () -> synced.get().size());
    this.statistics =
        registrar.map(
            writer ->
                new Periodic("pps-statistics", Duration.ofSeconds(1), stopped -> growth.look()));
    this.acts =
        new KeptActs(
            settings.dataSource(),
            new Watched(engine, this::syncFailed),
            settings.clock(),
            settings.profile(),
            WellFormedness::require,
            this::writingNow,
            () -> actWorker.ifPresent(ActWorker::wake));
    this.keyingWorker =
        registrar.map(writer -> new KeyingWorker(sql, engine.durableWhenVisible(), writer::submit));
    this.searchProfiles =
        new KeptVersions(
            sql,
            this::head,
            searchVersions,
            settings.profile().name(),
            work -> registrar.orElseThrow(this::notWriting).submit(work),
            () -> keyingWorker.ifPresent(KeyingWorker::wake));
  }

  static Register open(RegisterSettings settings) {
    new Migrations(settings.dataSource()).apply();
    return new OpenRegister(
        settings,
        Engine.of(settings.dataSource()),
        new Timekeeper(settings.clock(), System::nanoTime));
  }

  private Registrar registrar() {
    return new Registrar(
        settings.dataSource(),
        engine,
        new GroupWriter(engine, settings.profile(), searchVersions, timekeeper, tiles),
        () -> settings.keys().doubtful(true),
        synced);
  }

  private ActWorker actWorker() {
    return new ActWorker(
        settings.dataSource(),
        new Watched(engine, this::syncFailed),
        settings.clock(),
        this::fileAsync);
  }

  private ReadPoint writingNow() {
    if (closedBecause().isPresent()) {
      throw notWriting();
    }
    return readPoints.resolve(sql, AsAt.now());
  }

  /** After a failed sync the file is verified before it is written again. */
  private Optional<String> doubt() {
    if (!settings.keys().doubtful()) {
      return Optional.empty();
    }
    LedgerReport report = verifyLedger();
    if (!report.sound()) {
      return Optional.of("a sync failed, and the ledger does not verify: " + report.differences());
    }
    force();
    settings.keys().doubtful(false);
    return Optional.empty();
  }

  /**
   * What may be read: where a commit can be seen before it is on disk, what this process forced.
   */
  private Head head() {
    Head head = engine.durableWhenVisible() ? HeadTable.read(sql).orElseThrow() : synced.get();
    searchVersions.seen(head.searchProfiles());
    return head;
  }

  @Override
  public Acknowledgement file(Filing filing) {
    try {
      return fileAsync(filing).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RegisterException known) {
        throw known;
      }
      throw e;
    }
  }

  @Override
  public CompletableFuture<Acknowledgement> fileAsync(Filing filing) {
    try {
      refuseOwnAccount(filing.filer());
      WellFormedness.require(filing.command());
    } catch (RefusedException e) {
      return CompletableFuture.failedFuture(e);
    }
    return registrar
        .map(writer -> writer.submit(filing))
        .orElseGet(() -> CompletableFuture.failedFuture(notWriting()));
  }

  private static void refuseOwnAccount(Filer filer) {
    if (filer.account().equals(Filer.REGISTER)) {
      throw new RefusedException(ErrorCode.ACCOUNT_RESERVED);
    }
  }

  @Override
  public void recordExpiries() {
    expiryRecorder.orElseThrow(this::notWriting).record(() -> false);
  }

  private RegisterException notWriting() {
    return new RegisterException(
        ErrorCode.WRITING_CLOSED,
        "The register does not accept changes: " + closedBecause().orElse("it is stopping") + ".");
  }

  private Optional<String> closedBecause() {
    return readOnly.or(() -> registrar.flatMap(Registrar::closedBecause));
  }

  private void syncFailed(SQLException e) {
    registrar.ifPresent(writer -> writer.distrust(e));
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

  /** Searches of which no record is kept. */
  private final class Unrecorded implements Answering {
    @Override
    public SearchAnswer answer(Search search) {
      return search(search);
    }

    @Override
    public CombinedAnswer answer(CombinedSearch search) {
      return search(search);
    }

    @Override
    public SearchDiff answer(DiffSearch search) {
      return diff(search);
    }

    @Override
    public SearchCertificate certificate(SearchAnswer answer) {
      return documents.certificate(sql, answer);
    }

    @Override
    public void require(Object input) {
      WellFormedness.require(input);
    }
  }

  @Override
  public RecordedSearches searches() {
    return recordedSearches;
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
  public HeldManifest putManifest(NamedInformation digest, InputStream bytes) {
    if (closedBecause().isPresent()) {
      throw notWriting();
    }
    return new ManifestIntake(settings.dataSource(), new Watched(engine, this::syncFailed))
        .take(digest, bytes, timekeeper.now());
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
  public SearchProfileVersions searchProfiles() {
    return searchProfiles;
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
  public Condition condition() {
    Head head = head();
    return new Condition(head.size(), head.recordedAt(), closedBecause(), engine.promise());
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

  @Override
  public void rebuild() {
    try (Connection connection = settings.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      DSLContext transaction = Sql.on(connection, engine);
      new Rebuild(transaction, searchVersions.founding(), settings.profile())
          .run(HeadTable.lock(transaction).orElseThrow().size());
      connection.commit();
      engine.force(connection);
      tiles.clear();
      searchVersions.readAnew(sql);
    } catch (SQLException e) {
      throw new RegisterException(ErrorCode.STORE_FAILED, "The views could not be rebuilt.", e);
    }
  }

  /** An earlier process may have died between a commit and its force; nobody was answered. */
  private void force() {
    try (Connection connection = settings.dataSource().getConnection()) {
      engine.force(connection);
    } catch (SQLException e) {
      throw new RegisterException(ErrorCode.STORE_FAILED, "The database could not be synced.", e);
    }
  }

  @Override
  public ApiKeys apiKeys() {
    return apiKeys;
  }

  @Override
  public GrantorCodes grantorCodes() {
    return grantorCodes;
  }

  @Override
  public Drafts drafts() {
    return drafts;
  }

  @Override
  public Acts acts() {
    return acts;
  }

  @Override
  public void close() {
    expiryWorker.ifPresent(Periodic::close);
    retentionWorker.ifPresent(Periodic::close);
    actWorker.ifPresent(ActWorker::close);
    keyingWorker.ifPresent(KeyingWorker::close);
    statistics.ifPresent(Periodic::close);
    registrar.ifPresent(Registrar::close);
    journal.close();
  }
}
