package org.openpps.store.manifest;

import static org.openpps.store.jooq.Tables.MANIFEST;
import static org.openpps.store.jooq.Tables.MANIFEST_FILE;
import static org.openpps.store.jooq.Tables.MANIFEST_PIECE;
import static org.openpps.store.jooq.Tables.SEARCH_KEY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.merkle.Hash;
import org.openpps.model.search.CustodySearch;
import org.openpps.model.search.Probe;

/** Which manifests are held, and which files they list. */
public final class ManifestTable {
  private ManifestTable() {}

  /** How many files each of these manifests lists; those that are not held are left out. */
  public static Map<NamedInformation, Long> files(
      DSLContext sql, Collection<NamedInformation> digests) {
    Map<NamedInformation, Long> files = new HashMap<>();
    if (!digests.isEmpty()) {
      sql.select(MANIFEST.DIGEST, MANIFEST.FILES)
          .from(MANIFEST)
          .where(MANIFEST.DIGEST.in(digests.stream().map(NamedInformation::bytes).toList()))
          .forEach(row -> files.put(NamedInformation.of("sha-256", row.value1()), row.value2()));
    }
    return files;
  }

  /** The manifests that list a file of this digest, at most {@code limit} of them. */
  public static List<NamedInformation> listing(DSLContext sql, NamedInformation file, int limit) {
    return sql.select(MANIFEST_FILE.MANIFEST)
        .from(MANIFEST_FILE)
        .where(MANIFEST_FILE.DIGEST.eq(file.bytes()))
        .limit(limit)
        .fetch(row -> NamedInformation.of("sha-256", row.value1()));
  }

  /** Whether a manifest is held. */
  public static boolean holds(DSLContext sql, Hash digest) {
    return sql.fetchExists(MANIFEST, MANIFEST.DIGEST.eq(digest.bytes()));
  }

  /**
   * Deletes those of these manifests that no registration names any more.
   *
   * @param kinds under which keys of manifests are kept
   */
  public static void dropUnnamed(DSLContext sql, List<Hash> digests, Collection<Short> kinds) {
    for (Hash digest : digests) {
      Probe probe = CustodySearch.manifestProbe(NamedInformation.of("sha-256", digest.bytes()));
      boolean named =
          sql.fetchExists(
              SEARCH_KEY, SEARCH_KEY.KIND.in(kinds).and(SEARCH_KEY.KEY.eq(probe.key())));
      if (!named) {
        sql.deleteFrom(MANIFEST_FILE).where(MANIFEST_FILE.MANIFEST.eq(digest.bytes())).execute();
        sql.deleteFrom(MANIFEST_PIECE).where(MANIFEST_PIECE.MANIFEST.eq(digest.bytes())).execute();
        sql.deleteFrom(MANIFEST).where(MANIFEST.DIGEST.eq(digest.bytes())).execute();
      }
    }
  }

  /** Keys the files of every manifest anew, from its pieces. */
  public static void keyAnew(DSLContext sql) {
    for (byte[] digest : sql.select(MANIFEST.DIGEST).from(MANIFEST).fetch(MANIFEST.DIGEST)) {
      try {
        ManifestFiles.key(sql, digest, new ManifestPieces(sql, digest));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
