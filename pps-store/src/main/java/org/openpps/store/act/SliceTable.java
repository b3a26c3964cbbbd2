package org.openpps.store.act;

import static org.openpps.store.jooq.Tables.ACT_SLICE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.openpps.store.engine.PreparedInsert;

/** The slices of acts that have not ended. */
final class SliceTable {
  private static final PreparedInsert INSERT =
      new PreparedInsert(ACT_SLICE, ACT_SLICE.ACT, ACT_SLICE.SLICE, ACT_SLICE.MEMBERS);

  private SliceTable() {}

  static void insert(DSLContext sql, ActId act, List<Slice> slices) {
    INSERT.run(
        sql,
        slices.stream()
            .map(slice -> new Object[] {act.value(), slice.index(), slice.octets()})
            .toList());
  }

  static Optional<Slice> find(DSLContext sql, ActId act, int index) {
    return sql.select(ACT_SLICE.MEMBERS)
        .from(ACT_SLICE)
        .where(ACT_SLICE.ACT.eq(act.value()))
        .and(ACT_SLICE.SLICE.eq(index))
        .fetchOptional(row -> Slice.read(index, row.value1()));
  }

  static void delete(DSLContext sql, ActId act) {
    sql.deleteFrom(ACT_SLICE).where(ACT_SLICE.ACT.eq(act.value())).execute();
  }
}
