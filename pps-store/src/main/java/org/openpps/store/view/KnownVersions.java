package org.openpps.store.view;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.openpps.model.search.SearchProfile;

/**
 * The versions of the search profile as this node knows them. Another node may change the list; the
 * head counts the changes, and everybody has the head before it writes or reads. A list that was
 * read later than the head holds for it too: what has begun since is in force at no size that the
 * head has.
 */
public final class KnownVersions {
  private final SearchProfile founding;
  private final AtomicInteger seen;
  private final AtomicReference<SearchVersions> known;

  /** Reads the list, of a register that was founded with {@code founding}. */
  public KnownVersions(DSLContext sql, SearchProfile founding, int revision) {
    this.founding = founding;
    this.seen = new AtomicInteger(revision);
    this.known = new AtomicReference<>(SearchVersionTable.read(sql, founding, revision));
  }

  /** Notes the revision that stands in a head. */
  public void seen(int revision) {
    if (revision > seen.get()) {
      seen.accumulateAndGet(revision, Math::max);
    }
  }

  /** The versions as they stand for every head that was seen. */
  public SearchVersions current(DSLContext sql) {
    return at(sql, seen.get());
  }

  /** The versions as they stand for a head with this revision. */
  public SearchVersions at(DSLContext sql, int revision) {
    SearchVersions versions = known.get();
    return versions.revision() >= revision ? versions : read(sql, revision);
  }

  /** Reads the list again, because the views were made anew. */
  public void readAnew(DSLContext sql) {
    read(sql, known.get().revision());
  }

  /** The versions as another reader sees them, a snapshot for example. */
  public SearchVersions in(DSLContext sql) {
    return SearchVersionTable.read(sql, founding, known.get().revision());
  }

  /** The version of entry 0. */
  public SearchProfile founding() {
    return founding;
  }

  private SearchVersions read(DSLContext sql, int revision) {
    SearchVersions versions = SearchVersionTable.read(sql, founding, revision);
    known.set(versions);
    return versions;
  }
}
