package org.openpps.store.notice;

import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;
import static org.openpps.store.jooq.Tables.SEARCH_KEY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.SearchKey;
import org.openpps.store.engine.PreparedLookup;
import org.openpps.store.engine.PreparedQuery;
import org.openpps.store.view.SearchVersion;
import org.openpps.store.view.SearchVersions;
import org.openpps.store.view.States;

/**
 * Finds live registrations of other groups that were on record before a claim and share a search
 * key with what it added: candidates, of which the model decides which compete.
 *
 * <p>In two steps, because most things are claimed once: which keys stand is read from the index
 * alone, one kind after the other, so that no plan depends on what the database believes of the
 * table; states are read of those that share one.
 */
public final class SharedKeys {
  private static final PreparedLookup STANDING =
      new PreparedLookup(
          SEARCH_KEY.KEY,
          keys ->
              DSL.select(
                      SEARCH_KEY.KEY,
                      SEARCH_KEY.REGISTRATION,
                      SEARCH_KEY.MADE_BY,
                      SEARCH_KEY.FROM_SIZE,
                      SEARCH_KEY.TO_SIZE)
                  .from(SEARCH_KEY)
                  .where(SEARCH_KEY.KIND.eq((Short) null))
                  .and(keys));

  private static final PreparedQuery OF_OTHER_GROUPS =
      new PreparedQuery(
          DSL.select(
                  REGISTRATION_VERSION.REGISTRATION,
                  REGISTRATION_VERSION.FROM_SIZE,
                  REGISTRATION_VERSION.TO_SIZE,
                  REGISTRATION_VERSION.ENDS_AT,
                  REGISTRATION_VERSION.STATE)
              .from(REGISTRATION_VERSION)
              .where(PreparedQuery.anyOf(REGISTRATION_VERSION.REGISTRATION))
              .and(REGISTRATION_VERSION.SECURED_PARTY_GROUP.ne((Long) null))
              .and(DSL.not(REGISTRATION_VERSION.DISCHARGED)));

  private final DSLContext sql;
  private final SearchVersions search;

  /**
   * Looks keys up of the versions of {@code search} that were in force when each claim was made.
   */
  public SharedKeys(DSLContext sql, SearchVersions search) {
    this.sql = sql;
    this.search = search;
  }

  /** For each claim, in order, the registrations that share a key with it; one claim an entry. */
  public List<List<Registration>> of(List<NewClaim> claims) {
    Map<Long, Set<Long>> sharing = new HashMap<>();
    asked(claims)
        .forEach(
            (kind, byKey) ->
                STANDING
                    .fetch(sql, Standing::read, kind, byKey.keySet())
                    .forEach(row -> row.share(byKey.get(row.key()), sharing)));
    Map<Long, TreeMap<Long, Registration>> found = new HashMap<>();
    byGroup(claims, sharing.keySet())
        .forEach((group, theirs) -> read(group, theirs, sharing, found));
    return claims.stream()
        .map(claim -> List.copyOf(found.getOrDefault(claim.madeBy(), new TreeMap<>()).values()))
        .toList();
  }

  /** For each kind of key, as it is kept, and each key the claims that added it. */
  private Map<Short, Map<String, List<NewClaim>>> asked(List<NewClaim> claims) {
    Map<Short, Map<String, List<NewClaim>>> asked = new TreeMap<>();
    for (NewClaim claim : claims) {
      SearchVersion version = search.at(claim.size());
      for (SearchKey key : version.profile().keysOfThings(claim.registration())) {
        if (claim.began(key.item())) {
          asked
              .computeIfAbsent(version.stored(key.kind()), kind -> new TreeMap<>())
              .computeIfAbsent(key.key(), text -> new ArrayList<>())
              .add(claim);
        }
      }
    }
    return asked;
  }

  /** Those of the claims that share a key, by their group. */
  private static Map<Long, List<NewClaim>> byGroup(List<NewClaim> claims, Set<Long> sharing) {
    return claims.stream()
        .filter(claim -> sharing.contains(claim.madeBy()))
        .collect(Collectors.groupingBy(NewClaim::group));
  }

  private void read(
      long group,
      List<NewClaim> claims,
      Map<Long, Set<Long>> sharing,
      Map<Long, TreeMap<Long, Registration>> found) {
    Set<Long> registrations = new TreeSet<>();
    claims.forEach(claim -> registrations.addAll(sharing.get(claim.madeBy())));
    OF_OTHER_GROUPS
        .fetch(sql, Version::read, registrations.toArray(Long[]::new), group)
        .forEach(
            version ->
                claims.stream()
                    .filter(claim -> sharing.get(claim.madeBy()).contains(version.registration()))
                    .filter(version::standsFor)
                    .forEach(
                        claim ->
                            found
                                .computeIfAbsent(claim.madeBy(), entry -> new TreeMap<>())
                                .put(
                                    version.registration(), States.registration(version.state()))));
  }

  private record Standing(String key, long registration, long madeBy, long from, long to) {
    static Standing read(ResultSet row) throws SQLException {
      return new Standing(
          row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
    }

    void share(List<NewClaim> claims, Map<Long, Set<Long>> sharing) {
      claims.stream()
          .filter(claim -> madeBy < claim.madeBy() && from <= claim.size() && claim.size() < to)
          .forEach(
              claim ->
                  sharing
                      .computeIfAbsent(claim.madeBy(), entry -> new TreeSet<>())
                      .add(registration));
    }
  }

  private record Version(long registration, long from, long to, long endsAt, byte[] state) {
    static Version read(ResultSet row) throws SQLException {
      return new Version(
          row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getBytes(5));
    }

    boolean standsFor(NewClaim claim) {
      return from <= claim.size() && claim.size() < to && endsAt > claim.time().toEpochMilli();
    }
  }
}
