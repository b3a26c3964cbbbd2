package org.openpps.store.journal;

import static org.openpps.store.jooq.Tables.SEARCH_RECORD;
import static org.openpps.store.jooq.Tables.SEARCH_RECORD_KEY;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.openpps.model.merkle.Hash;
import org.openpps.model.profile.Fee;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.search.CleanCriterion;
import org.openpps.model.search.record.SearchNumber;
import org.openpps.model.search.record.SearchRecord;
import org.openpps.store.engine.PreparedInsert;
import org.openpps.store.jooq.tables.records.SearchRecordRecord;

/** The rows of the journal. */
final class SearchRecordTable {
  private static final PreparedInsert INSERT =
      new PreparedInsert(
          SEARCH_RECORD,
          SEARCH_RECORD.NUMBER,
          SEARCH_RECORD.ACCOUNT,
          SEARCH_RECORD.RECORDED_AT,
          SEARCH_RECORD.ASKED,
          SEARCH_RECORD.ALIKE,
          SEARCH_RECORD.PURPOSE,
          SEARCH_RECORD.CLIENT_REFERENCE,
          SEARCH_RECORD.ENTRIES,
          SEARCH_RECORD.ASKED_ENTRIES,
          SEARCH_RECORD.INSTANT,
          SEARCH_RECORD.SEARCH_PROFILE,
          SEARCH_RECORD.FOUND,
          SEARCH_RECORD.PRICE,
          SEARCH_RECORD.CURRENCY,
          SEARCH_RECORD.REOPEN_UNTIL,
          SEARCH_RECORD.REQUEST_HASH);

  private static final PreparedInsert INSERT_KEYS =
      new PreparedInsert(SEARCH_RECORD_KEY, SEARCH_RECORD_KEY.KEY_HASH, SEARCH_RECORD_KEY.NUMBER);

  private SearchRecordTable() {}

  /** Writes records, none of which is there. */
  static void insert(DSLContext sql, Collection<KeptSearch> searches) {
    INSERT.run(sql, searches.stream().map(SearchRecordTable::values).toList());
    INSERT_KEYS.run(
        sql,
        searches.stream()
            .flatMap(
                search ->
                    RecordKeys.of(search).stream()
                        .map(hash -> new Object[] {hash, search.record().number().value()}))
            .toList());
  }

  static Optional<KeptSearch> find(DSLContext sql, SearchNumber number) {
    return find(sql, Set.of(number)).stream().findFirst();
  }

  /** Those of these that are there, in no order. */
  static List<KeptSearch> find(DSLContext sql, Collection<SearchNumber> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : sql.selectFrom(SEARCH_RECORD)
            .where(SEARCH_RECORD.NUMBER.in(values(numbers)))
            .fetch(SearchRecordTable::kept);
  }

  /** Records that were kept under one of these hashes. */
  static List<SearchNumber> keptUnder(DSLContext sql, Collection<Long> hashes) {
    return sql.selectDistinct(SEARCH_RECORD_KEY.NUMBER)
        .from(SEARCH_RECORD_KEY)
        .where(SEARCH_RECORD_KEY.KEY_HASH.in(hashes))
        .fetch(row -> new SearchNumber(row.value1()));
  }

  /** Those of an account, newest first, behind {@code after}. */
  static List<SearchRecord> list(
      DSLContext sql, String account, Condition which, Optional<RecordCursor> after, int most) {
    return sql.selectFrom(SEARCH_RECORD)
        .where(SEARCH_RECORD.ACCOUNT.eq(account))
        .and(which)
        .and(after.map(SearchRecordTable::behind).orElse(DSL.noCondition()))
        .orderBy(SEARCH_RECORD.RECORDED_AT.desc(), SEARCH_RECORD.NUMBER.desc())
        .limit(most)
        .fetch(row -> kept(row).record());
  }

  static Condition reference(String clientReference) {
    return SEARCH_RECORD.CLIENT_REFERENCE.eq(clientReference);
  }

  /** Made from one instant on, before another. */
  static Condition between(Instant from, Instant to) {
    return SEARCH_RECORD
        .RECORDED_AT
        .ge(from.toEpochMilli())
        .and(SEARCH_RECORD.RECORDED_AT.lt(to.toEpochMilli()));
  }

  /** The first condition bounds the read of the index, the second is the place itself. */
  private static Condition behind(RecordCursor place) {
    return SEARCH_RECORD
        .RECORDED_AT
        .le(place.recordedAt())
        .and(
            SEARCH_RECORD
                .RECORDED_AT
                .lt(place.recordedAt())
                .or(SEARCH_RECORD.NUMBER.lt(place.number().value())));
  }

  /** The oldest of those that were made before an instant. */
  static List<KeptSearch> before(DSLContext sql, Instant instant, int most) {
    return sql.selectFrom(SEARCH_RECORD)
        .where(SEARCH_RECORD.RECORDED_AT.lt(instant.toEpochMilli()))
        .orderBy(SEARCH_RECORD.RECORDED_AT, SEARCH_RECORD.NUMBER)
        .limit(most)
        .fetch(SearchRecordTable::kept);
  }

  /** Takes records out. */
  static void delete(DSLContext sql, Collection<KeptSearch> searches) {
    deleteKeys(sql, searches);
    sql.deleteFrom(SEARCH_RECORD).where(SEARCH_RECORD.NUMBER.in(numbers(searches))).execute();
  }

  /** Takes out what records asked and say; that they were made, and what they cost, stays. */
  static void erase(DSLContext sql, Collection<KeptSearch> searches) {
    deleteKeys(sql, searches);
    sql.update(SEARCH_RECORD)
        .setNull(SEARCH_RECORD.ASKED)
        .setNull(SEARCH_RECORD.PURPOSE)
        .setNull(SEARCH_RECORD.CLIENT_REFERENCE)
        .setNull(SEARCH_RECORD.REQUEST_HASH)
        .where(SEARCH_RECORD.NUMBER.in(numbers(searches)))
        .execute();
  }

  private static void deleteKeys(DSLContext sql, Collection<KeptSearch> searches) {
    Set<Long> hashes =
        searches.stream()
            .flatMap(search -> RecordKeys.of(search).stream())
            .collect(Collectors.toSet());
    sql.deleteFrom(SEARCH_RECORD_KEY)
        .where(SEARCH_RECORD_KEY.KEY_HASH.in(hashes))
        .and(SEARCH_RECORD_KEY.NUMBER.in(numbers(searches)))
        .execute();
  }

  private static List<String> numbers(Collection<KeptSearch> searches) {
    return values(searches.stream().map(search -> search.record().number()).toList());
  }

  private static List<String> values(Collection<SearchNumber> numbers) {
    return numbers.stream().map(SearchNumber::value).toList();
  }

  private static Object[] values(KeptSearch search) {
    SearchRecord record = search.record();
    return new Object[] {
      record.number().value(),
      record.account(),
      record.time().toEpochMilli(),
      AskedForm.write(search.asked()),
      record.similar(),
      record.purpose().orElse(null),
      record.clientReference().orElse(null),
      record.at().entries(),
      record.at().askedEntries().orElse(null),
      record.at().instant().toEpochMilli(),
      record.searchProfile(),
      record.found(),
      record.fee().amount(),
      record.fee().currency(),
      record.reopenUntil().toEpochMilli(),
      search.request().map(Hash::bytes).orElse(null)
    };
  }

  private static KeptSearch kept(SearchRecordRecord row) {
    List<CleanCriterion> asked =
        Optional.ofNullable(row.getAsked()).map(AskedForm::read).orElseGet(List::of);
    return new KeptSearch(
        new SearchRecord(
            new SearchNumber(row.getNumber()),
            Instant.ofEpochMilli(row.getRecordedAt()),
            row.getAccount(),
            asked.stream().map(CleanCriterion::criterion).toList(),
            row.getAlike(),
            Optional.ofNullable(row.getPurpose()),
            Optional.ofNullable(row.getClientReference()),
            new ReadPoint(
                row.getEntries(),
                Instant.ofEpochMilli(row.getInstant()),
                Optional.ofNullable(row.getAskedEntries())),
            row.getSearchProfile(),
            row.getFound(),
            new Fee(row.getPrice(), row.getCurrency()),
            Instant.ofEpochMilli(row.getReopenUntil())),
        asked,
        Optional.ofNullable(row.getRequestHash()).map(Hash::of));
  }
}
