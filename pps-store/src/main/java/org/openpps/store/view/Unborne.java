package org.openpps.store.view;

import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;
import static org.openpps.store.jooq.Tables.SEARCH_KEY;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.Lookup;
import org.openpps.model.search.SearchKey;
import org.openpps.model.search.SearchProfile;
import org.openpps.model.search.SimilarRow;
import org.openpps.store.engine.KeyRange;

/** Rows of similar search whose names nobody on record bears any more, now or as at any moment. */
final class Unborne {
  private final DSLContext sql;
  private final SearchVersions search;
  private final Map<Bearing, Set<SimilarRow>> borne = new HashMap<>();

  private Unborne(DSLContext sql, SearchVersions search) {
    this.sql = sql;
    this.search = search;
  }

  /**
   * Those that {@code was} brought and {@code now} does not, unless another registration has them.
   */
  static List<SimilarRow> of(DSLContext sql, ViewChanges was, ViewChanges now) {
    Set<SimilarRow> left = new HashSet<>(now.similar());
    Unborne unborne = new Unborne(sql, now.search());
    return was.similar().stream()
        .distinct()
        .filter(row -> !left.contains(row))
        .filter(row -> !unborne.borne(row))
        .toList();
  }

  /** A look for bearers by the keys of one version. */
  private record Bearing(SearchVersion version, Lookup lookup) {}

  private boolean borne(SimilarRow row) {
    return search.list().stream()
        .flatMap(
            version ->
                version.profile().bearers(row).stream().map(found -> new Bearing(version, found)))
        .anyMatch(bearing -> borne.computeIfAbsent(bearing, this::rows).contains(row));
  }

  private Set<SimilarRow> rows(Bearing bearing) {
    Set<SimilarRow> rows = new HashSet<>();
    try (Stream<byte[]> states =
        sql.select(REGISTRATION_VERSION.STATE)
            .from(REGISTRATION_VERSION)
            .where(
                REGISTRATION_VERSION.REGISTRATION.in(
                    DSL.select(SEARCH_KEY.REGISTRATION)
                        .from(SEARCH_KEY)
                        .where(SEARCH_KEY.KIND.eq(bearing.version.stored(bearing.lookup.kind())))
                        .and(keys(bearing.lookup))))
            .fetchStream()
            .map(row -> row.value1())) {
      states.forEach(
          state -> rows.addAll(rows(bearing.version.profile(), States.registration(state))));
    }
    return rows;
  }

  /** The rows that a state of a registration has in the index of similar search. */
  private static List<SimilarRow> rows(SearchProfile profile, Registration registration) {
    Set<ItemId> items =
        profile.keys(registration).stream().map(SearchKey::item).collect(Collectors.toSet());
    return profile.similarRows(registration, items);
  }

  private static Condition keys(Lookup lookup) {
    return lookup.prefix()
        ? SEARCH_KEY.KEY.ge(lookup.key()).and(SEARCH_KEY.KEY.lt(KeyRange.after(lookup.key())))
        : SEARCH_KEY.KEY.eq(lookup.key());
  }
}
