package org.openpps.store.view;

import static org.openpps.store.jooq.Tables.SIMILAR_KEY;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.openpps.model.search.SimilarRow;
import org.openpps.store.engine.PreparedInsert;

/** The index of similar search: names that are on record, by what they are like. */
public final class SimilarTable {
  private static final PreparedInsert ROWS =
      PreparedInsert.ifAbsent(SIMILAR_KEY, SIMILAR_KEY.KIND, SIMILAR_KEY.KEY, SIMILAR_KEY.NAME);
  private static final Comparator<SimilarRow> IN_THE_ORDER_OF_THE_INDEX =
      Comparator.comparing(SimilarRow::kind)
          .thenComparing(SimilarRow::key)
          .thenComparing(SimilarRow::name);

  private SimilarTable() {}

  /** Adds those that are not there yet. */
  static void add(DSLContext sql, Collection<SimilarRow> rows) {
    ROWS.run(
        sql,
        rows.stream()
            .distinct()
            .sorted(IN_THE_ORDER_OF_THE_INDEX)
            .map(row -> new Object[] {(short) row.kind().code(), row.key(), row.name()})
            .toList());
  }

  /** Takes rows out. */
  static void drop(DSLContext sql, Collection<SimilarRow> rows) {
    for (SimilarRow row : rows) {
      sql.deleteFrom(SIMILAR_KEY)
          .where(SIMILAR_KEY.KIND.eq((short) row.kind().code()))
          .and(SIMILAR_KEY.KEY.eq(row.key()))
          .and(SIMILAR_KEY.NAME.eq(row.name()))
          .execute();
    }
  }

  /** Whether all are there. */
  static boolean holds(DSLContext sql, List<SimilarRow> rows) {
    return rows.stream()
        .allMatch(
            row ->
                sql.fetchExists(
                    SIMILAR_KEY,
                    SIMILAR_KEY
                        .KIND
                        .eq((short) row.kind().code())
                        .and(SIMILAR_KEY.KEY.eq(row.key()))
                        .and(SIMILAR_KEY.NAME.eq(row.name()))));
  }
}
