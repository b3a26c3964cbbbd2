package org.openpps.store;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jooq.DSLContext;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Filing;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.search.Search;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.combined.CombinedSearch;
import org.openpps.model.search.diff.DiffSearch;
import org.openpps.model.search.diff.SearchDiff;
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
import org.openpps.store.founding.Standing;
import org.openpps.store.journal.Answering;
import org.openpps.store.journal.KeptSearches;
import org.openpps.store.journal.RecordedSearches;
import org.openpps.store.journal.SearchJournal;
import org.openpps.store.keying.KeptVersions;
import org.openpps.store.keying.KeyingWorker;
import org.openpps.store.keying.SearchProfileVersions;
import org.openpps.store.ledger.Head;
import org.openpps.store.ledger.HeadTable;
import org.openpps.store.manifest.HeldManifest;
import org.openpps.store.manifest.ManifestIntake;
import org.openpps.store.registrar.Acknowledgement;
import org.openpps.store.registrar.GroupWriter;
import org.openpps.store.registrar.Registrar;
import org.openpps.store.registrar.Timekeeper;
import org.openpps.store.schema.GrowthStatistics;
import org.openpps.store.schema.Migrations;
import org.openpps.store.verify.LedgerReport;
import org.openpps.store.verify.Rebuild;
import org.openpps.store.work.Periodic;

/** The register over one database: reading as it is, and beside it whatever writes. */
final class OpenRegister extends ReadRegister {
  private final ApiKeys apiKeys;
  private final Drafts drafts;
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
    super(settings, engine, timekeeper);
    this.apiKeys =
        new ApiKeys(settings.dataSource(), new Watched(engine, this::syncFailed), settings.clock());
    this.drafts =
        new KeptDrafts(
            settings.dataSource(),
            new Watched(engine, this::syncFailed),
            settings.clock(),
            this::file);
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
  public HeldManifest putManifest(NamedInformation digest, InputStream bytes) {
    if (closedBecause().isPresent()) {
      throw notWriting();
    }
    return new ManifestIntake(settings.dataSource(), new Watched(engine, this::syncFailed))
        .take(digest, bytes, timekeeper.now());
  }

  @Override
  public SearchProfileVersions searchProfiles() {
    return searchProfiles;
  }

  @Override
  public Condition condition() {
    Head head = head();
    return new Condition(head.size(), head.recordedAt(), closedBecause(), engine.promise());
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

  @Override
  public ApiKeys apiKeys() {
    return apiKeys;
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
