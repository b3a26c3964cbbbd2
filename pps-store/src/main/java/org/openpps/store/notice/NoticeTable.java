package org.openpps.store.notice;

import static org.openpps.store.jooq.Tables.NOTICE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.registration.Notice;
import org.openpps.store.engine.PreparedInsert;
import org.openpps.store.jooq.tables.records.NoticeRecord;

/** The table of notices due. */
public final class NoticeTable {
  private static final PreparedInsert INSERT =
      new PreparedInsert(
          NOTICE,
          NOTICE.MADE_BY,
          NOTICE.POSITION,
          NOTICE.SECURED_PARTY_GROUP,
          NOTICE.KIND,
          NOTICE.REGISTRATION,
          NOTICE.OTHER,
          NOTICE.THING,
          NOTICE.RECORDED_AT);

  private NoticeTable() {}

  /** Writes notices. */
  public static void insert(DSLContext sql, List<Notice> notices) {
    INSERT.run(sql, notices.stream().map(NoticeTable::values).toList());
  }

  /** Notices to a group after the one with this id, oldest first, at most {@code limit}. */
  public static List<Notice> ofGroup(
      DSLContext sql, long group, Optional<String> after, long size, int limit) {
    return fetch(
        sql,
        NOTICE
            .SECURED_PARTY_GROUP
            .eq(group)
            .and(NOTICE.MADE_BY.lt(size))
            .and(after.map(NoticeTable::after).orElse(DSL.noCondition())),
        limit);
  }

  /** Notices of a kind that a command made due. */
  public static List<Notice> madeBy(DSLContext sql, Bundle bundle, String kind) {
    return fetch(
        sql,
        NOTICE.MADE_BY.between(bundle.first(), bundle.last()).and(NOTICE.KIND.eq(kind)),
        Integer.MAX_VALUE);
  }

  /** Notices that the entries from one to another made due. */
  public static List<Notice> between(DSLContext sql, long first, long last) {
    return fetch(sql, NOTICE.MADE_BY.between(first, last), Integer.MAX_VALUE);
  }

  /** How many there are. */
  public static int count(DSLContext sql) {
    return sql.fetchCount(NOTICE);
  }

  /** Entries whose notices name this registration. */
  public static TreeSet<Long> naming(DSLContext sql, long registration) {
    return new TreeSet<>(
        sql.selectDistinct(NOTICE.MADE_BY)
            .from(NOTICE)
            .where(NOTICE.REGISTRATION.eq(registration).or(NOTICE.OTHER.eq(registration)))
            .fetch(NOTICE.MADE_BY));
  }

  /** Takes out the notices that these entries made due. */
  public static void forget(DSLContext sql, TreeSet<Long> entries) {
    sql.deleteFrom(NOTICE).where(NOTICE.MADE_BY.in(entries)).execute();
  }

  private static List<Notice> fetch(DSLContext sql, Condition condition, int limit) {
    return sql.selectFrom(NOTICE)
        .where(condition)
        .orderBy(NOTICE.MADE_BY, NOTICE.POSITION)
        .limit(limit)
        .fetch(NoticeTable::notice);
  }

  private static Condition after(String id) {
    NoticeId place = NoticeId.parse(id);
    return NOTICE
        .MADE_BY
        .gt(place.entry())
        .or(NOTICE.MADE_BY.eq(place.entry()).and(NOTICE.POSITION.gt(place.position())));
  }

  private static Object[] values(Notice notice) {
    NoticeId place = NoticeId.parse(notice.id());
    return new Object[] {
      place.entry(),
      place.position(),
      notice.group().sequence(),
      notice.kind(),
      notice.registration().sequence(),
      notice.other().map(RegistrationNumber::sequence).orElse(null),
      notice.thing().orElse(null),
      notice.time().toEpochMilli()
    };
  }

  private static Notice notice(NoticeRecord row) {
    return new Notice(
        row.getMadeBy() + "." + row.getPosition(),
        row.getKind(),
        new RegistrationNumber(row.getSecuredPartyGroup()),
        new RegistrationNumber(row.getRegistration()),
        Optional.ofNullable(row.getOther()).map(RegistrationNumber::new),
        Optional.ofNullable(row.getThing()),
        new RegistrationNumber(row.getMadeBy()),
        Instant.ofEpochMilli(row.getRecordedAt()));
  }
}
