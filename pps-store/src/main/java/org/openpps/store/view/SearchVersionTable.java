package org.openpps.store.view;

import static org.openpps.store.jooq.Tables.SEARCH_PROFILE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.Hash;
import org.openpps.model.search.SearchProfile;
import org.openpps.model.search.SearchProfiles;
import org.openpps.store.jooq.tables.records.SearchProfileRecord;

/** The versions of the search profile after the founding one, and how far the newest is keyed. */
public final class SearchVersionTable {
  private SearchVersionTable() {}

  /**
   * All versions, the founding one first.
   *
   * @throws RegisterException PROFILE_MISMATCH when this release lacks one of them
   */
  public static SearchVersions read(DSLContext sql, SearchProfile founding, int revision) {
    List<SearchProfileRecord> rows = rows(sql);
    List<SearchVersion> versions = new ArrayList<>();
    versions.add(new SearchVersion(0, founding, 0, begun(rows, 0)));
    for (int i = 0; i < rows.size(); i++) {
      SearchProfileRecord row = rows.get(i);
      versions.add(
          new SearchVersion(
              row.getGeneration(),
              SearchProfiles.onRecord(row.getName(), Hash.of(row.getDigest())),
              begun(rows, i),
              begun(rows, i + 1)));
    }
    return new SearchVersions(revision, versions);
  }

  /** How far the version that has not begun is keyed; empty when there is none. */
  public static Optional<Keying> keying(DSLContext sql) {
    return sql.selectFrom(SEARCH_PROFILE)
        .where(SEARCH_PROFILE.BEGUN_SIZE.isNull())
        .fetchOptional(row -> new Keying(row.getGeneration(), row.getAskedAt(), row.getKeyedTo()));
  }

  /** Adds a version whose keying is asked for when the ledger has this size. */
  public static Keying ask(DSLContext sql, int generation, SearchProfile profile, long size) {
    insert(sql, generation, profile.id(), profile.digest(), size, 0, null);
    return new Keying(generation, size, 0);
  }

  /** Notes how far it is keyed. */
  public static void note(DSLContext sql, Keying keying) {
    sql.update(SEARCH_PROFILE)
        .set(SEARCH_PROFILE.KEYED_TO, keying.keyed())
        .where(SEARCH_PROFILE.GENERATION.eq((short) keying.generation()))
        .execute();
  }

  /** Notes from which size on it is in force. */
  public static void begin(DSLContext sql, int generation, long size) {
    sql.update(SEARCH_PROFILE)
        .set(SEARCH_PROFILE.BEGUN_SIZE, size)
        .where(SEARCH_PROFILE.GENERATION.eq((short) generation))
        .execute();
  }

  /** Takes out the versions that have begun, before they are read anew from the ledger. */
  public static void forgetBegun(DSLContext sql) {
    sql.deleteFrom(SEARCH_PROFILE).where(SEARCH_PROFILE.BEGUN_SIZE.isNotNull()).execute();
  }

  /** Adds a version that is in force from this size on. */
  public static void insertBegun(
      DSLContext sql, int generation, String name, Hash digest, long size) {
    insert(sql, generation, name, digest, size, size, size);
  }

  private static void insert(
      DSLContext sql,
      int generation,
      String name,
      Hash digest,
      long asked,
      long keyed,
      Long begun) {
    sql.insertInto(SEARCH_PROFILE)
        .set(SEARCH_PROFILE.GENERATION, (short) generation)
        .set(SEARCH_PROFILE.NAME, name)
        .set(SEARCH_PROFILE.DIGEST, digest.bytes())
        .set(SEARCH_PROFILE.ASKED_AT, asked)
        .set(SEARCH_PROFILE.KEYED_TO, keyed)
        .set(SEARCH_PROFILE.BEGUN_SIZE, begun)
        .execute();
  }

  private static List<SearchProfileRecord> rows(DSLContext sql) {
    return sql.selectFrom(SEARCH_PROFILE).orderBy(SEARCH_PROFILE.GENERATION).fetch();
  }

  private static long begun(List<SearchProfileRecord> rows, int place) {
    return place < rows.size()
        ? Optional.ofNullable(rows.get(place).getBegunSize()).orElse(SearchVersion.NEVER)
        : SearchVersion.NEVER;
  }
}
