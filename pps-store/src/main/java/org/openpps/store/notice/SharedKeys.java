package org.openpps.store.notice;

import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;
import static org.openpps.store.jooq.Tables.SEARCH_KEY;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Row7;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.SearchKey;
import org.openpps.model.search.SearchProfile;
import org.openpps.store.view.States;
import org.openpps.store.view.Visibility;

/**
 * Finds live registrations of other groups that were on record before a claim and share a search
 * key with what it added: candidates, of which the model decides which compete.
 */
public final class SharedKeys {
  /** Probes in one statement. */
  private static final int CHUNK = 400;

  private static final Field<Integer> CLAIM = DSL.field("claim", SQLDataType.INTEGER);
  private static final Field<Short> KIND = DSL.field("kind", SQLDataType.SMALLINT);
  private static final Field<String> PROBE = DSL.field("probe", SQLDataType.VARCHAR(200));
  private static final Field<Long> MADE_BY = DSL.field("claim_made_by", SQLDataType.BIGINT);
  private static final Field<Long> SIZE = DSL.field("claim_size", SQLDataType.BIGINT);

  private static final Field<Long> GROUP = DSL.field("claim_group", SQLDataType.BIGINT);
  private static final Field<Long> TIME = DSL.field("claim_time", SQLDataType.BIGINT);

  private final DSLContext sql;
  private final SearchProfile search;

  /** Looks keys of {@code search} up. */
  public SharedKeys(DSLContext sql, SearchProfile search) {
    this.sql = sql;
    this.search = search;
  }

  /** For each claim, in order, the registrations that share a key with it. */
  public List<List<Registration>> of(List<NewClaim> claims) {
    List<TreeMap<Long, Registration>> found = new ArrayList<>();
    claims.forEach(claim -> found.add(new TreeMap<>()));
    List<Row7<Integer, Short, String, Long, Long, Long, Long>> probes = probes(claims);
    for (int from = 0; from < probes.size(); from += CHUNK) {
      for (Record row : fetch(probes.subList(from, Math.min(from + CHUNK, probes.size())))) {
        found
            .get(row.get(0, Integer.class))
            .computeIfAbsent(
                row.get(SEARCH_KEY.REGISTRATION),
                number -> States.registration(row.get(REGISTRATION_VERSION.STATE)));
      }
    }
    return found.stream().map(rivals -> List.copyOf(rivals.values())).toList();
  }

  private List<Row7<Integer, Short, String, Long, Long, Long, Long>> probes(List<NewClaim> claims) {
    Set<Row7<Integer, Short, String, Long, Long, Long, Long>> probes = new LinkedHashSet<>();
    for (int i = 0; i < claims.size(); i++) {
      NewClaim claim = claims.get(i);
      Predicate<SearchKey> added =
          key -> key.kind().mayNameOneThing() && key.item().entry().sequence() == claim.madeBy();
      for (SearchKey key : search.keys(claim.registration())) {
        if (added.test(key)) {
          probes.add(
              DSL.row(
                  i,
                  (short) key.kind().code(),
                  key.key(),
                  claim.madeBy(),
                  claim.size(),
                  claim.registration().terms().group().sequence(),
                  claim.time().toEpochMilli()));
        }
      }
    }
    return new ArrayList<>(probes);
  }

  private List<? extends Record> fetch(
      List<Row7<Integer, Short, String, Long, Long, Long, Long>> probes) {
    Table<?> claimed =
        DSL.values(probes.toArray(Row7[]::new))
            .as(
                "claimed",
                "claim",
                "kind",
                "probe",
                "claim_made_by",
                "claim_size",
                "claim_group",
                "claim_time");
    return sql.select(claimed.field(CLAIM), SEARCH_KEY.REGISTRATION, REGISTRATION_VERSION.STATE)
        .from(claimed)
        .join(SEARCH_KEY)
        .on(SEARCH_KEY.KIND.eq(claimed.field(KIND)))
        .and(SEARCH_KEY.KEY.eq(claimed.field(PROBE)))
        .and(SEARCH_KEY.MADE_BY.lt(claimed.field(MADE_BY)))
        .and(Visibility.at(SEARCH_KEY.FROM_SIZE, SEARCH_KEY.TO_SIZE, claimed.field(SIZE)))
        .join(REGISTRATION_VERSION)
        .on(REGISTRATION_VERSION.REGISTRATION.eq(SEARCH_KEY.REGISTRATION))
        .and(
            Visibility.at(
                REGISTRATION_VERSION.FROM_SIZE, REGISTRATION_VERSION.TO_SIZE, claimed.field(SIZE)))
        .and(REGISTRATION_VERSION.SECURED_PARTY_GROUP.ne(claimed.field(GROUP)))
        .and(REGISTRATION_VERSION.DISCHARGED.isFalse())
        .and(REGISTRATION_VERSION.ENDS_AT.gt(claimed.field(TIME)))
        .fetch();
  }
}
