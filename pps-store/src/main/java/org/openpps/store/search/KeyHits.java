package org.openpps.store.search;

import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;
import static org.openpps.store.jooq.Tables.SEARCH_KEY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ItemId;
import org.openpps.model.search.Probe;
import org.openpps.model.search.SearchKey;
import org.openpps.store.engine.PreparedQuery;
import org.openpps.store.view.Visibility;

/** Finds registrations by equal keys: one statement over key and state, both as at N. */
final class KeyHits {
  /** The most rows that one search reads. */
  private static final int LIMIT = 10_000;

  private static final PreparedQuery BY_KEY =
      new PreparedQuery(
          DSL.select(
                  SEARCH_KEY.REGISTRATION,
                  SEARCH_KEY.MADE_BY,
                  SEARCH_KEY.PART,
                  REGISTRATION_VERSION.STATE)
              .from(SEARCH_KEY)
              .join(REGISTRATION_VERSION)
              .on(REGISTRATION_VERSION.REGISTRATION.eq(SEARCH_KEY.REGISTRATION))
              .where(SEARCH_KEY.KIND.eq((Short) null))
              .and(SEARCH_KEY.KEY.eq((String) null))
              .and(Visibility.at(SEARCH_KEY.FROM_SIZE, SEARCH_KEY.TO_SIZE, Visibility.SIZE))
              .and(
                  Visibility.at(
                      REGISTRATION_VERSION.FROM_SIZE,
                      REGISTRATION_VERSION.TO_SIZE,
                      Visibility.SIZE))
              .limit(DSL.inline(LIMIT + 1)));

  private KeyHits() {}

  /** A key that matched, and the state of its registration as it is kept. */
  record Row(long registration, SearchKey key, byte[] state) {}

  /**
   * The rows for one probe, in no order.
   *
   * @throws RefusedException SEARCH_TOO_BROAD when there are more than can be told: an answer that
   *     leaves some out would be wrong
   */
  static List<Row> find(DSLContext sql, Probe probe, long size) {
    List<Row> rows =
        BY_KEY.fetch(
            sql,
            row -> row(row, probe),
            (short) probe.kind().code(),
            probe.key(),
            size,
            size,
            size,
            size);
    if (rows.size() > LIMIT) {
      throw new RefusedException(ErrorCode.SEARCH_TOO_BROAD);
    }
    return rows;
  }

  private static Row row(ResultSet row, Probe probe) throws SQLException {
    ItemId item = new ItemId(new RegistrationNumber(row.getLong(2)), row.getInt(3));
    return new Row(row.getLong(1), new SearchKey(probe.kind(), probe.key(), item), row.getBytes(4));
  }
}
