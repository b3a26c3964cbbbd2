package org.openpps.store.ledger;

import static org.openpps.store.jooq.Tables.HEAD;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.openpps.model.merkle.CompactRange;
import org.openpps.store.engine.PreparedQuery;
import org.openpps.store.engine.PreparedUpdate;

/** The one row that the single writer locks and changes. */
public final class HeadTable {
  private static final short ROW = 0;
  private static final PreparedQuery NEWEST = new PreparedQuery(select());
  private static final PreparedQuery LOCKED = new PreparedQuery(select().forUpdate());
  private static final PreparedUpdate ADVANCE =
      new PreparedUpdate(
          DSL.update(HEAD)
              .set(HEAD.SIZE, (Long) null)
              .set(HEAD.ROOT, (byte[]) null)
              .set(HEAD.COMPACT_RANGE, (byte[]) null)
              .set(HEAD.RECORDED_AT, (Long) null)
              .set(HEAD.SEARCH_PROFILES, (Integer) null)
              .where(HEAD.ID.eq(DSL.inline(ROW)))
              .and(HEAD.SIZE.eq((Long) null))
              .and(HEAD.ROOT.eq((byte[]) null)));

  private HeadTable() {}

  /** The head as committed; empty before the register is founded. */
  public static Optional<Head> read(DSLContext sql) {
    return NEWEST.fetchOne(sql, HeadTable::head);
  }

  /** The head, locked until the transaction ends. */
  public static Optional<Head> lock(DSLContext sql) {
    return LOCKED.fetchOne(sql, HeadTable::head);
  }

  /** Writes the first head. */
  public static void found(DSLContext sql, Head head) {
    sql.insertInto(HEAD)
        .set(HEAD.ID, ROW)
        .set(HEAD.SIZE, head.size())
        .set(HEAD.ROOT, head.root().bytes())
        .set(HEAD.COMPACT_RANGE, head.tree().toBytes())
        .set(HEAD.RECORDED_AT, head.recordedAt().toEpochMilli())
        .set(HEAD.SEARCH_PROFILES, head.searchProfiles())
        .execute();
  }

  /**
   * Moves the head by comparing the old values, so that two writers can never extend the same one.
   *
   * @throws IllegalStateException when the head is not {@code was} any more
   */
  public static void advance(DSLContext sql, Head was, Head head) {
    int rows =
        ADVANCE.run(
            sql,
            head.size(),
            head.root().bytes(),
            head.tree().toBytes(),
            head.recordedAt().toEpochMilli(),
            head.searchProfiles(),
            was.size(),
            was.root().bytes());
    if (rows != 1) {
      throw new IllegalStateException("another writer has moved the head from " + was.size());
    }
  }

  private static SelectConditionStep<Record4<Long, byte[], Long, Integer>> select() {
    return DSL.select(HEAD.SIZE, HEAD.COMPACT_RANGE, HEAD.RECORDED_AT, HEAD.SEARCH_PROFILES)
        .from(HEAD)
        .where(HEAD.ID.eq(DSL.inline(ROW)));
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        CompactRange.fromBytes(row.getLong(1), row.getBytes(2)),
        Instant.ofEpochMilli(row.getLong(3)),
        row.getInt(4));
  }
}
