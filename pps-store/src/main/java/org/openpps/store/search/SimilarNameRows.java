package org.openpps.store.search;

import static org.openpps.store.jooq.Tables.SIMILAR_KEY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.openpps.model.search.similar.SimilarProbe;
import org.openpps.store.engine.KeyRange;
import org.openpps.store.engine.PreparedQuery;

/** Reads names from the index of similar search, from the index alone, never more than the cap. */
final class SimilarNameRows {
  private static final Map<Integer, PreparedQuery> EQUAL = new ConcurrentHashMap<>();
  private static final Map<Integer, PreparedQuery> BEGINNING = new ConcurrentHashMap<>();
  private static final int LONGEST_KEY = 200;

  private SimilarNameRows() {}

  private record Row(String key, String name) {}

  /** The names that a probe finds and keeps, in the order of the index. */
  static List<String> find(DSLContext sql, SimilarProbe probe) {
    String key = cut(probe.key());
    short kind = (short) probe.kind().code();
    List<Row> rows =
        probe.prefix() && !key.isEmpty()
            ? BEGINNING
                .computeIfAbsent(probe.cap(), cap -> query(beginning(), cap))
                .fetch(sql, SimilarNameRows::row, kind, key, KeyRange.after(key))
            : EQUAL
                .computeIfAbsent(probe.cap(), cap -> query(SIMILAR_KEY.KEY.eq((String) null), cap))
                .fetch(sql, SimilarNameRows::row, kind, key);
    return rows.stream().filter(row -> probe.keeps(row.key())).map(Row::name).toList();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(row.getString(1), row.getString(2));
  }

  private static Condition beginning() {
    return SIMILAR_KEY.KEY.ge((String) null).and(SIMILAR_KEY.KEY.lt((String) null));
  }

  /** The order is that of the primary key, which no plan can serve better than by reading it. */
  private static PreparedQuery query(Condition keys, int cap) {
    return new PreparedQuery(
        DSL.select(SIMILAR_KEY.KEY, SIMILAR_KEY.NAME)
            .from(SIMILAR_KEY)
            .where(SIMILAR_KEY.KIND.eq((Short) null))
            .and(keys)
            .orderBy(SIMILAR_KEY.KIND, SIMILAR_KEY.KEY, SIMILAR_KEY.NAME)
            .limit(DSL.inline(cap)));
  }

  private static String cut(String key) {
    return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
  }
}
