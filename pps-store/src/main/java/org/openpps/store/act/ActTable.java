package org.openpps.store.act;

import static org.openpps.store.jooq.Tables.ACT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Row2;
import org.jooq.impl.DSL;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.Filer;

/** The rows of acts. Every change is one statement that holds only for the row it was made for. */
final class ActTable {
  private static final Condition UNENDED =
      ACT.STATUS.in(ActStatus.RUNNING.stored(), ActStatus.CANCELLING.stored());

  private ActTable() {}

  /** Adds an act, unless there is one of this name. */
  static boolean insert(DSLContext sql, Act act) {
    return sql.insertInto(ACT)
            .set(ACT.ID, act.id().value())
            .set(ACT.KIND, act.plan().kind())
            .set(ACT.ACCOUNT, act.account())
            .set(ACT.SECURED_PARTY_GROUP, act.plan().group().sequence())
            .set(ACT.PARAMETERS, PlanForm.parameters(act.plan()))
            .set(ACT.FREE_TEXT, act.plan().text().orElse(null))
            .set(ACT.STATUS, act.status().stored())
            .set(ACT.MEMBERS, act.members())
            .set(ACT.DONE, act.done())
            .set(ACT.REFUSED, act.refused())
            .set(ACT.NEXT_SLICE, 0)
            .set(ACT.CREATED_AT, act.startedAt().toEpochMilli())
            .set(ACT.CHANGED_AT, act.changedAt().toEpochMilli())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  static Optional<ActRow> find(DSLContext sql, ActId id) {
    return sql.selectFrom(ACT).where(ACT.ID.eq(id.value())).fetchOptional(ActTable::row);
  }

  /** Those that a filer may see, newest first, behind one of them. */
  static List<Act> list(DSLContext sql, Filer filer, Optional<Act> after, int most) {
    return sql.selectFrom(ACT)
        .where(filer.registrar() ? DSL.noCondition() : ACT.ACCOUNT.eq(filer.account()))
        .and(after.map(ActTable::behind).orElseGet(DSL::noCondition))
        .orderBy(ACT.CREATED_AT.desc(), ACT.ID.desc())
        .limit(most)
        .fetch(row -> row(row).act());
  }

  /** From now on no further slice of a running act is begun; false when it is not running. */
  static boolean cancel(DSLContext sql, ActId id, Instant now) {
    return sql.update(ACT)
            .set(ACT.STATUS, ActStatus.CANCELLING.stored())
            .set(ACT.CHANGED_AT, now.toEpochMilli())
            .where(ACT.ID.eq(id.value()))
            .and(ACT.STATUS.eq(ActStatus.RUNNING.stored()))
            .execute()
        == 1;
  }

  /** Acts that have not ended, in the order in which they were started. */
  static List<ActRow> unended(DSLContext sql) {
    return sql.selectFrom(ACT).where(UNENDED).orderBy(ACT.CREATED_AT, ACT.ID).fetch(ActTable::row);
  }

  /** Holds an act that has not ended for a node; false when another node holds it. */
  static boolean hold(DSLContext sql, ActId id, Lease lease) {
    return sql.update(ACT)
            .set(ACT.HELD_BY, lease.node())
            .set(ACT.HELD_UNTIL, lease.until().orElse(null))
            .where(ACT.ID.eq(id.value()))
            .and(UNENDED)
            .and(lease.mayTake())
            .execute()
        == 1;
  }

  /** Notes what became of a slice; false when it was noted, or the act is held by another node. */
  static boolean note(
      DSLContext sql, ActId id, Slice slice, Progress progress, Lease lease, Instant now) {
    return sql.update(ACT)
            .set(ACT.NEXT_SLICE, slice.index() + 1)
            .set(ACT.DONE, ACT.DONE.plus(progress.done()))
            .set(ACT.REFUSED, ACT.REFUSED.plus(progress.refused().size()))
            .set(ACT.HELD_UNTIL, lease.until().orElse(null))
            .set(ACT.CHANGED_AT, now.toEpochMilli())
            .where(ACT.ID.eq(id.value()))
            .and(ACT.NEXT_SLICE.eq(slice.index()))
            .and(ACT.HELD_BY.eq(lease.node()))
            .and(UNENDED)
            .execute()
        == 1;
  }

  /**
   * Ends an act and forgets its free text, which stands in the ledger, where erasing reaches it.
   */
  static void end(DSLContext sql, ActId id, ActStatus status, long done, Instant now) {
    sql.update(ACT)
        .set(ACT.STATUS, status.stored())
        .set(ACT.DONE, done)
        .setNull(ACT.FREE_TEXT)
        .setNull(ACT.HELD_BY)
        .setNull(ACT.HELD_UNTIL)
        .set(ACT.CHANGED_AT, now.toEpochMilli())
        .where(ACT.ID.eq(id.value()))
        .and(UNENDED)
        .execute();
  }

  /** Lets go of all that a node holds. */
  static void release(DSLContext sql, String node) {
    sql.update(ACT)
        .setNull(ACT.HELD_BY)
        .setNull(ACT.HELD_UNTIL)
        .where(ACT.HELD_BY.eq(node))
        .execute();
  }

  private static Condition behind(Act act) {
    Row2<Long, String> place = DSL.row(ACT.CREATED_AT, ACT.ID);
    return place.lt(act.startedAt().toEpochMilli(), act.id().value());
  }

  private static ActRow row(Record row) {
    return new ActRow(
        new Act(
            new ActId(row.get(ACT.ID)),
            row.get(ACT.ACCOUNT),
            PlanForm.read(
                row.get(ACT.KIND),
                new RegistrationNumber(row.get(ACT.SECURED_PARTY_GROUP)),
                row.get(ACT.PARAMETERS),
                Optional.ofNullable(row.get(ACT.FREE_TEXT))),
            ActStatus.ofStored(row.get(ACT.STATUS)),
            row.get(ACT.MEMBERS),
            row.get(ACT.DONE),
            row.get(ACT.REFUSED),
            Instant.ofEpochMilli(row.get(ACT.CREATED_AT)),
            Instant.ofEpochMilli(row.get(ACT.CHANGED_AT))),
        row.get(ACT.NEXT_SLICE));
  }
}
