package org.openpps.store.view;

import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;
import static org.openpps.store.jooq.Tables.SEARCH_KEY;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.openpps.model.search.Lookup;
import org.openpps.model.search.SimilarRow;
import org.openpps.store.engine.KeyRange;

/** Rows of similar search whose names nobody on record bears any more, now or as at any moment. */
final class Unborne {
  private Unborne() {}

  /**
   * Those that {@code was} brought and {@code now} does not, unless another registration has them.
   */
  static List<SimilarRow> of(DSLContext sql, ViewChanges was, ViewChanges now) {
    Set<SimilarRow> left = new HashSet<>(now.similar());
    Map<Lookup, Set<SimilarRow>> borne = new HashMap<>();
    return was.similar().stream()
        .distinct()
        .filter(row -> !left.contains(row))
        .filter(
            row ->
                !borne
                    .computeIfAbsent(now.bearers(row), lookup -> rows(sql, lookup, now))
                    .contains(row))
        .toList();
  }

  private static Set<SimilarRow> rows(DSLContext sql, Lookup lookup, ViewChanges views) {
    Set<SimilarRow> rows = new HashSet<>();
    try (Stream<byte[]> states =
        sql.select(REGISTRATION_VERSION.STATE)
            .from(REGISTRATION_VERSION)
            .where(
                REGISTRATION_VERSION.REGISTRATION.in(
                    DSL.select(SEARCH_KEY.REGISTRATION)
                        .from(SEARCH_KEY)
                        .where(SEARCH_KEY.KIND.eq((short) lookup.kind().code()))
                        .and(keys(lookup))))
            .fetchStream()
            .map(row -> row.value1())) {
      states.forEach(state -> rows.addAll(views.similar(States.registration(state))));
    }
    return rows;
  }

  private static Condition keys(Lookup lookup) {
    return lookup.prefix()
        ? SEARCH_KEY.KEY.ge(lookup.key()).and(SEARCH_KEY.KEY.lt(KeyRange.after(lookup.key())))
        : SEARCH_KEY.KEY.eq(lookup.key());
  }
}
