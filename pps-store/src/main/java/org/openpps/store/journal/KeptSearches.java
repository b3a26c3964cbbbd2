package org.openpps.store.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.Hash;
import org.openpps.model.profile.LegalZone;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.search.CleanCriterion;
import org.openpps.model.search.Search;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.record.SearchNumber;
import org.openpps.model.search.record.SearchRecord;
import org.openpps.store.engine.Engine;
import org.openpps.store.engine.Sql;

/** Searches with their records in the journal. */
public final class KeptSearches implements RecordedSearches {
  private static final int SLICE = 500;

  private final DataSource dataSource;
  private final Engine engine;
  private final Supplier<Instant> clock;
  private final RegisterProfile profile;
  private final Consumer<Object> wellFormed;
  private final Function<Search, SearchAnswer> search;
  private final Function<SearchAnswer, SearchCertificate> certificate;
  private final SearchJournal journal;

  /**
   * The searches of the register in this database.
   *
   * @param profile says what a search costs and how long it is kept
   * @param wellFormed refuses what is not well-formed
   * @param search carries a search out, without a record
   * @param certificate makes the certificate of an answer
   * @param journal puts searches on record
   */
  public KeptSearches(
      DataSource dataSource,
      Engine engine,
      Supplier<Instant> clock,
      RegisterProfile profile,
      Consumer<Object> wellFormed,
      Function<Search, SearchAnswer> search,
      Function<SearchAnswer, SearchCertificate> certificate,
      SearchJournal journal) {
    this.dataSource = dataSource;
    this.engine = engine;
    this.clock = clock;
    this.profile = profile;
    this.wellFormed = wellFormed;
    this.search = search;
    this.certificate = certificate;
    this.journal = journal;
  }

  @Override
  public Recorded<SearchAnswer> search(
      Searcher searcher, Optional<IdempotencyKey> key, AskedSearch asked) {
    return recorded(searcher, key, asked, Function.identity());
  }

  @Override
  public Recorded<SearchCertificate> certify(
      Searcher searcher, Optional<IdempotencyKey> key, AskedSearch asked) {
    return recorded(searcher, key, asked, certificate);
  }

  @Override
  public Recorded<SearchAnswer> reopen(Searcher searcher, SearchNumber number) {
    return again(openable(searcher, number), Function.identity());
  }

  @Override
  public Recorded<SearchCertificate> certificate(Searcher searcher, SearchNumber number) {
    return again(openable(searcher, number), certificate);
  }

  @Override
  public RecordPage list(
      String account, RecordFilter filter, Optional<RecordCursor> after, int most) {
    int size = Math.min(Math.max(most, 1), MOST_ON_A_PAGE);
    List<SearchRecord> found =
        SearchRecordTable.list(read(), account, which(filter), after, size + 1);
    if (found.size() <= size) {
      return new RecordPage(found, Optional.empty());
    }
    SearchRecord last = found.get(size - 1);
    return new RecordPage(
        found.subList(0, size),
        Optional.of(new RecordCursor(last.time().toEpochMilli(), last.number())));
  }

  @Override
  public void deleteOld() {
    deleteOld(() -> false);
  }

  /** The same in slices, or as many of them as can be until {@code stopped}. */
  public void deleteOld(BooleanSupplier stopped) {
    Instant kept = profile.fees().searches().retention().begin(clock.get());
    boolean more = true;
    while (more && !stopped.getAsBoolean()) {
      more = deleteSlice(kept);
    }
  }

  private boolean deleteSlice(Instant kept) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      DSLContext sql = Sql.on(connection, engine);
      List<KeptSearch> old = SearchRecordTable.before(sql, kept, SLICE);
      if (!old.isEmpty()) {
        SearchRecordTable.delete(sql, old);
      }
      connection.commit();
      return old.size() == SLICE;
    } catch (SQLException | DataAccessException e) {
      throw new RegisterException(
          ErrorCode.STORE_FAILED, "Old records of searches could not be deleted.", e);
    }
  }

  /** Nothing is charged that cannot be answered: the answer is made before its record. */
  private <A> Recorded<A> recorded(
      Searcher searcher,
      Optional<IdempotencyKey> key,
      AskedSearch asked,
      Function<SearchAnswer, A> form) {
    wellFormed.accept(asked);
    SearchAnswer answer = search.apply(asked.search());
    A formed = form.apply(answer);
    KeptSearch made = made(searcher.account(), key, asked, answer);
    KeptSearch stands = journal.write(made, key.isPresent());
    return stands == made
        ? new Recorded<>(made.record(), formed, Optional.empty())
        : again(sameRequest(stands, made), form);
  }

  private KeptSearch made(
      String account, Optional<IdempotencyKey> key, AskedSearch asked, SearchAnswer answer) {
    Instant now = clock.get().truncatedTo(ChronoUnit.MILLIS);
    List<CleanCriterion> criteria =
        List.of(new CleanCriterion(answer.criterion(), answer.cleaned()));
    SearchRecord record =
        new SearchRecord(
            key.map(k -> SearchNumber.of(account, k)).orElseGet(SearchNumber::random),
            now,
            account,
            criteria.stream().map(CleanCriterion::criterion).toList(),
            asked.search().similar(),
            asked.search().purpose(),
            asked.clientReference(),
            answer.at(),
            answer.searchProfile(),
            answer.hits().size(),
            profile.fees().search(profile.legalZone().dayOf(now)),
            profile.fees().searches().reopening().end(now));
    return new KeptSearch(record, criteria, Optional.of(AskedForm.request(asked, criteria)));
  }

  private static KeptSearch sameRequest(KeptSearch stands, KeptSearch made) {
    Hash before = stands.request().orElseThrow(KeptSearches::erased);
    if (!Optional.of(before).equals(made.request())) {
      throw new RefusedException(ErrorCode.IDEMPOTENCY_KEY_REUSED);
    }
    return stands;
  }

  private <A> Recorded<A> again(KeptSearch kept, Function<SearchAnswer, A> form) {
    CleanCriterion asked = kept.asked().stream().findFirst().orElseThrow(KeptSearches::erased);
    SearchAnswer answer = search.apply(kept.again(asked)).withCleaned(asked.notes());
    return new Recorded<>(
        kept.record(), form.apply(answer), WithheldSince.of(read(), kept.record(), answer));
  }

  private KeptSearch openable(Searcher searcher, SearchNumber number) {
    KeptSearch kept =
        SearchRecordTable.find(read(), number)
            .filter(k -> searcher.overseer() || k.record().account().equals(searcher.account()))
            .orElseThrow(() -> new RefusedException(ErrorCode.SEARCH_UNKNOWN));
    if (kept.record().erased()) {
      throw erased();
    }
    if (!searcher.overseer() && clock.get().isAfter(kept.record().reopenUntil())) {
      throw new RefusedException(ErrorCode.SEARCH_PERIOD_OVER);
    }
    return kept;
  }

  private static RefusedException erased() {
    return new RefusedException(ErrorCode.SEARCH_RECORD_ERASED);
  }

  private Condition which(RecordFilter filter) {
    LegalZone zone = profile.legalZone();
    return DSL.and(
        filter.clientReference().map(SearchRecordTable::reference).orElse(DSL.noCondition()),
        filter
            .day()
            .map(day -> SearchRecordTable.between(zone.endOf(day.minusDays(1)), zone.endOf(day)))
            .orElse(DSL.noCondition()));
  }

  private DSLContext read() {
    return Sql.on(dataSource, engine);
  }
}
