package org.openpps.store.draft;

import static org.openpps.store.jooq.Tables.DRAFT;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.merkle.Hash;

/**
 * The rows of drafts. Every change is one statement that holds only for the row it was made for.
 */
final class DraftTable {
  private DraftTable() {}

  /** Adds a draft, unless there is one of this name. */
  static boolean insert(DSLContext sql, String account, DraftId id, DraftText text, Instant now) {
    return sql.insertInto(DRAFT)
            .set(DRAFT.ID, id.value())
            .set(DRAFT.ACCOUNT, account)
            .set(DRAFT.TITLE, text.title().orElse(null))
            .set(DRAFT.FILING, octets(text.filing()))
            .set(DRAFT.STATUS, DraftStatus.OPEN.stored())
            .set(DRAFT.REVISION, 1L)
            .set(DRAFT.CREATED_AT, now.toEpochMilli())
            .set(DRAFT.CHANGED_AT, now.toEpochMilli())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  static Optional<DraftRow> find(DSLContext sql, String account, DraftId id) {
    return sql.selectFrom(DRAFT).where(named(account, id)).fetchOptional(DraftTable::kept);
  }

  static int count(DSLContext sql, String account) {
    return sql.fetchCount(DRAFT, DRAFT.ACCOUNT.eq(account));
  }

  static List<DraftLine> list(DSLContext sql, String account, DraftCursor after, int most) {
    return sql.select(
            DRAFT.ID,
            DRAFT.TITLE,
            DRAFT.STATUS,
            DRAFT.REVISION,
            DRAFT.CREATED_AT,
            DRAFT.CHANGED_AT,
            DRAFT.FIRST_ENTRY)
        .from(DRAFT)
        .where(DRAFT.ACCOUNT.eq(account))
        .and(DSL.row(DRAFT.CREATED_AT, DRAFT.ID).gt(after.createdAt(), after.id().value()))
        .orderBy(DRAFT.CREATED_AT, DRAFT.ID)
        .limit(most)
        .fetch(DraftTable::line);
  }

  /** Changes an open draft of this revision; false when there is none. */
  static boolean change(
      DSLContext sql, String account, DraftId id, long revision, DraftText text, Instant now) {
    return sql.update(DRAFT)
            .set(DRAFT.TITLE, text.title().orElse(null))
            .set(DRAFT.FILING, octets(text.filing()))
            .set(DRAFT.REVISION, revision + 1)
            .set(DRAFT.CHANGED_AT, now.toEpochMilli())
            .where(named(account, id))
            .and(DRAFT.STATUS.eq(DraftStatus.OPEN.stored()))
            .and(DRAFT.REVISION.eq(revision))
            .execute()
        == 1;
  }

  /** Removes a draft that is not in doubt; false when there is none. */
  static boolean delete(DSLContext sql, String account, DraftId id, Optional<Long> revision) {
    return sql.deleteFrom(DRAFT)
            .where(named(account, id))
            .and(DRAFT.STATUS.ne(DraftStatus.IN_DOUBT.stored()))
            .and(revision.map(DRAFT.REVISION::eq).orElseGet(DSL::noCondition))
            .execute()
        == 1;
  }

  /** From now on nobody changes it; false when it is submitted or of another revision. */
  static boolean begin(DSLContext sql, String account, DraftId id, long revision, String attempt) {
    return sql.update(DRAFT)
            .set(DRAFT.STATUS, DraftStatus.IN_DOUBT.stored())
            .set(DRAFT.ATTEMPT, attempt)
            .where(named(account, id))
            .and(DRAFT.STATUS.ne(DraftStatus.SUBMITTED.stored()))
            .and(DRAFT.REVISION.eq(revision))
            .execute()
        == 1;
  }

  /** After a refusal it can be changed again, unless another attempt has begun since. */
  static void reopen(DSLContext sql, String account, DraftId id, String attempt) {
    sql.update(DRAFT)
        .set(DRAFT.STATUS, DraftStatus.OPEN.stored())
        .where(named(account, id))
        .and(DRAFT.STATUS.eq(DraftStatus.IN_DOUBT.stored()))
        .and(DRAFT.ATTEMPT.eq(attempt))
        .execute();
  }

  /**
   * Notes what was filed, and forgets the text: it is in the ledger now, where erasing reaches it.
   * False when that is noted already, or the draft is gone.
   */
  static boolean submitted(
      DSLContext sql, String account, DraftId id, Hash under, long first, Instant now) {
    return sql.update(DRAFT)
            .set(DRAFT.STATUS, DraftStatus.SUBMITTED.stored())
            .set(DRAFT.FILING, octets(Draft.FORGOTTEN))
            .set(DRAFT.SUBMITTED_UNDER, under.bytes())
            .set(DRAFT.FIRST_ENTRY, first)
            .set(DRAFT.CHANGED_AT, now.toEpochMilli())
            .where(named(account, id))
            .and(DRAFT.STATUS.ne(DraftStatus.SUBMITTED.stored()))
            .execute()
        == 1;
  }

  private static Condition named(String account, DraftId id) {
    return DRAFT.ID.eq(id.value()).and(DRAFT.ACCOUNT.eq(account));
  }

  private static byte[] octets(String filing) {
    return filing.getBytes(StandardCharsets.UTF_8);
  }

  private static DraftRow kept(Record row) {
    return new DraftRow(
        new Draft(line(row), new String(row.get(DRAFT.FILING), StandardCharsets.UTF_8)),
        Optional.ofNullable(row.get(DRAFT.SUBMITTED_UNDER)).map(Hash::of));
  }

  private static DraftLine line(Record row) {
    return new DraftLine(
        new DraftId(row.get(DRAFT.ID)),
        Optional.ofNullable(row.get(DRAFT.TITLE)),
        DraftStatus.ofStored(row.get(DRAFT.STATUS)),
        row.get(DRAFT.REVISION),
        Instant.ofEpochMilli(row.get(DRAFT.CREATED_AT)),
        Instant.ofEpochMilli(row.get(DRAFT.CHANGED_AT)),
        Optional.ofNullable(row.get(DRAFT.FIRST_ENTRY)).map(RegistrationNumber::new));
  }
}
