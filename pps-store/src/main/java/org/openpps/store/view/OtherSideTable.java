package org.openpps.store.view;

import static org.openpps.store.jooq.Tables.OTHER_SIDE;

import java.util.HashSet;
import java.util.List;
import org.jooq.DSLContext;
import org.openpps.store.engine.PreparedInsert;

/** Which entries concern another side than the one they are about. */
final class OtherSideTable {
  private static final PreparedInsert INSERT =
      new PreparedInsert(
          OTHER_SIDE,
          OTHER_SIDE.MADE_BY,
          OTHER_SIDE.FROM_SIZE,
          OTHER_SIDE.SUBJECT,
          OTHER_SIDE.OTHER);

  private OtherSideTable() {}

  static void add(DSLContext sql, List<OtherSideRow> rows) {
    INSERT.run(sql, rows.stream().map(OtherSideTable::values).toList());
  }

  /** Takes the entries about a registration or group out, before it is read anew. */
  static void forget(DSLContext sql, long subject) {
    sql.deleteFrom(OTHER_SIDE).where(OTHER_SIDE.SUBJECT.eq(subject)).execute();
  }

  /** Whether the rows of a registration or group are these. */
  static boolean sameAs(DSLContext sql, long subject, List<OtherSideRow> expected) {
    List<OtherSideRow> recorded =
        sql.selectFrom(OTHER_SIDE)
            .where(OTHER_SIDE.SUBJECT.eq(subject))
            .fetch(
                row ->
                    new OtherSideRow(
                        row.getMadeBy(), row.getFromSize(), row.getSubject(), row.getOther()));
    return new HashSet<>(recorded).equals(new HashSet<>(expected));
  }

  private static Object[] values(OtherSideRow row) {
    return new Object[] {row.madeBy(), row.from(), row.subject(), row.other()};
  }
}
