package org.openpps.store.search;

import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;
import static org.openpps.store.jooq.Tables.SEARCH_KEY;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ItemId;
import org.openpps.model.search.KeyKind;
import org.openpps.model.search.Probe;
import org.openpps.model.search.SearchKey;
import org.openpps.store.view.Visibility;

/** Finds registrations by equal keys: one statement over key and state, both as at N. */
final class KeyHits {
  /** The most rows one search reads; more are said to be there. */
  static final int LIMIT = 5_000;

  private KeyHits() {}

  /** A key that matched, and the state of its registration as it is kept. */
  record Row(SearchKey key, byte[] state) {}

  static List<Row> find(DSLContext sql, Probe probe, long size) {
    Field<Long> n = DSL.val(size);
    Condition visible =
        Visibility.at(SEARCH_KEY.FROM_SIZE, SEARCH_KEY.TO_SIZE, n)
            .and(Visibility.at(REGISTRATION_VERSION.FROM_SIZE, REGISTRATION_VERSION.TO_SIZE, n));
    return sql.select(SEARCH_KEY.MADE_BY, SEARCH_KEY.PART, REGISTRATION_VERSION.STATE)
        .from(SEARCH_KEY)
        .join(REGISTRATION_VERSION)
        .on(REGISTRATION_VERSION.REGISTRATION.eq(SEARCH_KEY.REGISTRATION))
        .where(SEARCH_KEY.KIND.eq((short) probe.kind().code()))
        .and(SEARCH_KEY.KEY.eq(probe.key()))
        .and(visible)
        .orderBy(SEARCH_KEY.REGISTRATION, SEARCH_KEY.MADE_BY, SEARCH_KEY.PART)
        .limit(LIMIT)
        .fetch(row -> new Row(key(probe, row.value1(), row.value2()), row.value3()));
  }

  private static SearchKey key(Probe probe, long madeBy, short part) {
    KeyKind kind = probe.kind();
    return new SearchKey(kind, probe.key(), new ItemId(new RegistrationNumber(madeBy), part));
  }
}
