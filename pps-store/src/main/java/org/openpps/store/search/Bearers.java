package org.openpps.store.search;

import static org.openpps.store.jooq.Tables.SEARCH_KEY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ItemId;
import org.openpps.model.search.Lookup;
import org.openpps.model.search.SearchKey;
import org.openpps.store.engine.KeyRange;
import org.openpps.store.engine.PreparedQuery;
import org.openpps.store.view.SearchVersion;
import org.openpps.store.view.Visibility;

/** Who bears a name at N, read from the index of keys alone. */
final class Bearers {
  /** The most of one name that are read; of more, those first in the order of births are. */
  private static final int MOST = 5_000;

  private static final PreparedQuery EQUAL = query(SEARCH_KEY.KEY.eq((String) null));
  private static final PreparedQuery BEGINNING =
      query(SEARCH_KEY.KEY.ge((String) null).and(SEARCH_KEY.KEY.lt((String) null)));

  private Bearers() {}

  /** One of them. */
  record Bearer(long registration, SearchKey key) {}

  static List<Bearer> of(DSLContext sql, SearchVersion version, Lookup lookup, long size) {
    short kind = version.stored(lookup.kind());
    PreparedQuery.Row<Bearer> row = found -> bearer(found, lookup);
    return lookup.prefix()
        ? BEGINNING.fetch(sql, row, kind, lookup.key(), KeyRange.after(lookup.key()), size, size)
        : EQUAL.fetch(sql, row, kind, lookup.key(), size, size);
  }

  private static PreparedQuery query(Condition keys) {
    return new PreparedQuery(
        DSL.select(SEARCH_KEY.REGISTRATION, SEARCH_KEY.MADE_BY, SEARCH_KEY.PART, SEARCH_KEY.KEY)
            .from(SEARCH_KEY)
            .where(SEARCH_KEY.KIND.eq((Short) null))
            .and(keys)
            .and(Visibility.at(SEARCH_KEY.FROM_SIZE, SEARCH_KEY.TO_SIZE, Visibility.SIZE))
            .orderBy(SEARCH_KEY.KIND, SEARCH_KEY.KEY)
            .limit(DSL.inline(MOST)));
  }

  private static Bearer bearer(ResultSet row, Lookup lookup) throws SQLException {
    ItemId item = new ItemId(new RegistrationNumber(row.getLong(2)), row.getInt(3));
    return new Bearer(row.getLong(1), new SearchKey(lookup.kind(), row.getString(4), item));
  }
}
