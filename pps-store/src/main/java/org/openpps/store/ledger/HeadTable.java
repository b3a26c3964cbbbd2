package org.openpps.store.ledger;

import static org.openpps.store.jooq.Tables.HEAD;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;
import org.openpps.model.merkle.CompactRange;
import org.openpps.store.jooq.tables.records.HeadRecord;

/** The one row that the single writer locks and changes. */
public final class HeadTable {
  private static final short ROW = 0;

  private HeadTable() {}

  /** The head as committed; empty before the register is founded. */
  public static Optional<Head> read(DSLContext sql) {
    return select(sql).fetchOptional().map(HeadTable::head);
  }

  /** The head, locked until the transaction ends. */
  public static Optional<Head> lock(DSLContext sql) {
    return select(sql).forUpdate().fetchOptional().map(HeadTable::head);
  }

  /** Writes the first head. */
  public static void found(DSLContext sql, Head head) {
    sql.insertInto(HEAD)
        .set(HEAD.ID, ROW)
        .set(HEAD.SIZE, head.size())
        .set(HEAD.ROOT, head.root().bytes())
        .set(HEAD.COMPACT_RANGE, head.tree().toBytes())
        .set(HEAD.RECORDED_AT, head.recordedAt().toEpochMilli())
        .execute();
  }

  /**
   * Moves the head by comparing the old values, so that two writers can never extend the same one.
   *
   * @throws IllegalStateException when the head is not {@code was} any more
   */
  public static void advance(DSLContext sql, Head was, Head head) {
    int rows =
        sql.update(HEAD)
            .set(HEAD.SIZE, head.size())
            .set(HEAD.ROOT, head.root().bytes())
            .set(HEAD.COMPACT_RANGE, head.tree().toBytes())
            .set(HEAD.RECORDED_AT, head.recordedAt().toEpochMilli())
            .where(HEAD.ID.eq(ROW))
            .and(HEAD.SIZE.eq(was.size()))
            .and(HEAD.ROOT.eq(was.root().bytes()))
            .execute();
    if (rows != 1) {
      throw new IllegalStateException("another writer has moved the head from " + was.size());
    }
  }

  private static SelectConditionStep<HeadRecord> select(DSLContext sql) {
    return sql.selectFrom(HEAD).where(HEAD.ID.eq(ROW));
  }

  private static Head head(HeadRecord row) {
    return new Head(
        CompactRange.fromBytes(row.getSize(), row.getCompactRange()),
        Instant.ofEpochMilli(row.getRecordedAt()));
  }
}
