package org.openpps.store.search;

import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;
import static org.openpps.store.jooq.Tables.SEARCH_KEY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ItemId;
import org.openpps.model.search.Lookup;
import org.openpps.model.search.SearchKey;
import org.openpps.store.engine.KeyRange;
import org.openpps.store.engine.PreparedQuery;
import org.openpps.store.view.SearchVersion;
import org.openpps.store.view.Visibility;

/** Finds registrations by keys: one statement over key and state, both as at N. */
final class KeyHits {
  /** The most rows that one search reads. */
  private static final int LIMIT = 10_000;

  private static final PreparedQuery EQUAL = query(SEARCH_KEY.KEY.eq((String) null));

  private static final PreparedQuery BEGINNING =
      query(SEARCH_KEY.KEY.ge((String) null).and(SEARCH_KEY.KEY.lt((String) null)));

  private KeyHits() {}

  /** A key that matched, and the state of its registration as it is kept. */
  record Row(long registration, SearchKey key, byte[] state) {}

  /**
   * The rows for one lookup among the keys of a version, in no order.
   *
   * @throws RefusedException SEARCH_TOO_BROAD when there are more than can be told: an answer that
   *     leaves some out would be wrong
   */
  static List<Row> find(DSLContext sql, SearchVersion version, Lookup lookup, long size) {
    short kind = version.stored(lookup.kind());
    List<Row> rows =
        lookup.prefix() ? beginning(sql, kind, lookup, size) : equal(sql, kind, lookup, size);
    if (rows.size() > LIMIT) {
      throw new RefusedException(ErrorCode.SEARCH_TOO_BROAD);
    }
    return rows;
  }

  private static List<Row> equal(DSLContext sql, short kind, Lookup lookup, long size) {
    return EQUAL.fetch(sql, row -> row(row, lookup), kind, lookup.key(), size, size, size, size);
  }

  private static List<Row> beginning(DSLContext sql, short kind, Lookup lookup, long size) {
    return BEGINNING.fetch(
        sql,
        row -> row(row, lookup),
        kind,
        lookup.key(),
        KeyRange.after(lookup.key()),
        size,
        size,
        size,
        size);
  }

  private static PreparedQuery query(Condition keys) {
    return new PreparedQuery(
        DSL.select(
                SEARCH_KEY.REGISTRATION,
                SEARCH_KEY.MADE_BY,
                SEARCH_KEY.PART,
                REGISTRATION_VERSION.STATE,
                SEARCH_KEY.KEY)
            .from(SEARCH_KEY)
            .join(REGISTRATION_VERSION)
            .on(REGISTRATION_VERSION.REGISTRATION.eq(SEARCH_KEY.REGISTRATION))
            .where(SEARCH_KEY.KIND.eq((Short) null))
            .and(keys)
            .and(Visibility.at(SEARCH_KEY.FROM_SIZE, SEARCH_KEY.TO_SIZE, Visibility.SIZE))
            .and(
                Visibility.at(
                    REGISTRATION_VERSION.FROM_SIZE, REGISTRATION_VERSION.TO_SIZE, Visibility.SIZE))
            .limit(DSL.inline(LIMIT + 1)));
  }

  private static Row row(ResultSet row, Lookup lookup) throws SQLException {
    ItemId item = new ItemId(new RegistrationNumber(row.getLong(2)), row.getInt(3));
    return new Row(
        row.getLong(1), new SearchKey(lookup.kind(), row.getString(5), item), row.getBytes(4));
  }
}
