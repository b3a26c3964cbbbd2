package org.openpps.store.search;

import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;
import static org.openpps.store.jooq.Tables.SEARCH_KEY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
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
  /** The most rows that one look into the index reads. */
  static final int LIMIT = 10_000;

  private static final Condition IS = SEARCH_KEY.KEY.eq((String) null);
  private static final Condition BEGINS =
      SEARCH_KEY.KEY.ge((String) null).and(SEARCH_KEY.KEY.lt((String) null));

  private static final PreparedQuery EQUAL = query(IS);
  private static final PreparedQuery BEGINNING = query(BEGINS);
  private static final PreparedQuery FIRST_EQUAL = firstByNumber(IS);
  private static final PreparedQuery FIRST_BEGINNING = firstByNumber(BEGINS);

  private KeyHits() {}

  /** A key that matched, and the state of its registration as it is kept. */
  record Row(long registration, SearchKey key, byte[] state) {}

  /**
   * What a look into the index brought.
   *
   * @param rows in no order
   * @param before where there were more: the registration, by sequence, from which on they are
   *     missing
   */
  record Rows(List<Row> rows, OptionalLong before) {}

  /**
   * The rows for one lookup among the keys of a version. Where there are more than are read, these
   * are the rows of the first registrations by number, so that the same look always brings the
   * same.
   */
  static Rows find(DSLContext sql, SearchVersion version, Lookup lookup, long size) {
    short kind = version.stored(lookup.kind());
    List<Row> rows = fetch(sql, kind, lookup, size, EQUAL, BEGINNING);
    if (rows.size() <= LIMIT) {
      return new Rows(rows, OptionalLong.empty());
    }
    List<Row> first = fetch(sql, kind, lookup, size, FIRST_EQUAL, FIRST_BEGINNING);
    long last = first.get(first.size() - 1).registration();
    return new Rows(
        first.stream().filter(row -> row.registration() < last).toList(), OptionalLong.of(last));
  }

  private static List<Row> fetch(
      DSLContext sql,
      short kind,
      Lookup lookup,
      long size,
      PreparedQuery equal,
      PreparedQuery beginning) {
    return lookup.prefix()
        ? beginning.fetch(
            sql,
            row -> row(row, lookup),
            kind,
            lookup.key(),
            KeyRange.after(lookup.key()),
            size,
            size,
            size,
            size)
        : equal.fetch(sql, row -> row(row, lookup), kind, lookup.key(), size, size, size, size);
  }

  private static PreparedQuery query(Condition keys) {
    return new PreparedQuery(rows(keys).limit(DSL.inline(LIMIT + 1)));
  }

  private static PreparedQuery firstByNumber(Condition keys) {
    return new PreparedQuery(
        rows(keys).orderBy(SEARCH_KEY.REGISTRATION).limit(DSL.inline(LIMIT + 1)));
  }

  private static SelectConditionStep<?> rows(Condition keys) {
    return DSL.select(
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
                REGISTRATION_VERSION.FROM_SIZE, REGISTRATION_VERSION.TO_SIZE, Visibility.SIZE));
  }

  private static Row row(ResultSet row, Lookup lookup) throws SQLException {
    ItemId item = new ItemId(new RegistrationNumber(row.getLong(2)), row.getInt(3));
    return new Row(
        row.getLong(1), new SearchKey(lookup.kind(), row.getString(5), item), row.getBytes(4));
  }
}
