package org.openpps.store.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.RegisterException;
import org.openpps.model.profile.LegalZone;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.search.CleanCriterion;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.diff.DiffSearch;
import org.openpps.model.search.diff.SearchDiff;
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
  private final Answering answering;
  private final Recording recording;

  /**
   * The searches of the register in this database.
   *
   * @param profile says what a search costs and how long it is kept
   * @param answering carries searches out
   * @param journal puts them on record
   */
  public KeptSearches(
      DataSource dataSource,
      Engine engine,
      Supplier<Instant> clock,
      RegisterProfile profile,
      Answering answering,
      SearchJournal journal) {
    this.dataSource = dataSource;
    this.engine = engine;
    this.clock = clock;
    this.profile = profile;
    this.answering = answering;
    this.recording = new Recording(clock, profile, journal);
  }

  @Override
  public Recorded<SearchAnswer> search(
      Searcher searcher, Optional<IdempotencyKey> key, AskedSearch asked) {
    return recorded(searcher, key, asked, Function.identity());
  }

  @Override
  public Recorded<SearchCertificate> certify(
      Searcher searcher, Optional<IdempotencyKey> key, AskedSearch asked) {
    return recorded(searcher, key, asked, answering::certificate);
  }

  @Override
  public Recorded<SearchAnswer> reopen(Searcher searcher, SearchNumber number) {
    return again(openable(searcher, number), Function.identity());
  }

  @Override
  public Recorded<SearchCertificate> certificate(Searcher searcher, SearchNumber number) {
    return again(openable(searcher, number), answering::certificate);
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

  @Override
  public RecordedTogether<CombinedAnswer> search(
      Searcher searcher, Optional<IdempotencyKey> key, AskedCombination asked) {
    return together(searcher, key, asked, Function.identity());
  }

  @Override
  public RecordedTogether<List<SearchCertificate>> certify(
      Searcher searcher, Optional<IdempotencyKey> key, AskedCombination asked) {
    return together(searcher, key, asked, this::certificates);
  }

  private List<SearchCertificate> certificates(CombinedAnswer answer) {
    return answer.answers().stream().map(lead -> answering.certificate(lead.answer())).toList();
  }

  @Override
  public RecordedTogether<SearchDiff> diff(
      Searcher searcher, Optional<IdempotencyKey> key, AskedDiff asked) {
    answering.require(asked);
    SearchDiff diff = answering.answer(asked.search());
    Recording.Outcome outcome =
        recording.record(searcher.account(), key, Request.of(asked), Finding.of(diff));
    if (!outcome.repeated()) {
      return new RecordedTogether<>(outcome.records(), diff);
    }
    List<SearchRecord> records = records(searcher.account(), key, 2);
    return new RecordedTogether<>(
        records,
        answering.answer(
            new DiffSearch(
                asked.search().criterion(),
                moment(records.get(1)),
                moment(records.get(0)),
                asked.search().purpose())));
  }

  private <A> RecordedTogether<A> together(
      Searcher searcher,
      Optional<IdempotencyKey> key,
      AskedCombination asked,
      Function<CombinedAnswer, A> form) {
    answering.require(asked);
    CombinedAnswer answer = answering.answer(asked.search());
    A formed = form.apply(answer);
    Recording.Outcome outcome =
        recording.record(searcher.account(), key, Request.of(asked), Finding.of(answer));
    if (!outcome.repeated()) {
      return new RecordedTogether<>(outcome.records(), formed);
    }
    CombinedAnswer before = answering.answer(asked.search().as(moment(outcome.records().get(0))));
    return new RecordedTogether<>(
        records(searcher.account(), key, before.answers().size()), form.apply(before));
  }

  /** The records of a request that was made before, in their order. */
  private List<SearchRecord> records(String account, Optional<IdempotencyKey> key, int count) {
    List<SearchNumber> numbers =
        IntStream.range(0, count)
            .mapToObj(place -> SearchNumber.of(account, key.orElseThrow(), place))
            .toList();
    return SearchRecordTable.find(read(), numbers).stream()
        .map(KeptSearch::record)
        .sorted(Comparator.comparingInt(record -> numbers.indexOf(record.number())))
        .toList();
  }

  private static AsAt moment(SearchRecord record) {
    return AsAt.of(record.at().askedEntries().orElse(record.at().entries()), record.at().instant());
  }

  /** Nothing is charged that cannot be answered: the answer is made before its record. */
  private <A> Recorded<A> recorded(
      Searcher searcher,
      Optional<IdempotencyKey> key,
      AskedSearch asked,
      Function<SearchAnswer, A> form) {
    answering.require(asked);
    SearchAnswer answer = answering.answer(asked.search());
    A formed = form.apply(answer);
    Recording.Outcome outcome =
        recording.record(searcher.account(), key, Request.of(asked), List.of(Finding.of(answer)));
    return outcome.repeated()
        ? again(outcome.searches().get(0), form)
        : new Recorded<>(outcome.records().get(0), formed, Optional.empty());
  }

  private <A> Recorded<A> again(KeptSearch kept, Function<SearchAnswer, A> form) {
    CleanCriterion asked = kept.asked().stream().findFirst().orElseThrow(KeptSearches::erased);
    SearchAnswer answer = answering.answer(kept.again(asked)).withCleaned(asked.notes());
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
