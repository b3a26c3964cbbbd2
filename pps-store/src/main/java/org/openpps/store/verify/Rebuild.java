package org.openpps.store.verify;

import static org.openpps.store.jooq.Tables.ENTRY;
import static org.openpps.store.jooq.Tables.GROUP_VERSION;
import static org.openpps.store.jooq.Tables.IDEMPOTENCY;
import static org.openpps.store.jooq.Tables.MANIFEST_FILE;
import static org.openpps.store.jooq.Tables.NOTICE;
import static org.openpps.store.jooq.Tables.OPEN_DEMAND;
import static org.openpps.store.jooq.Tables.OTHER_SIDE;
import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;
import static org.openpps.store.jooq.Tables.SEARCH_KEY;
import static org.openpps.store.jooq.Tables.SIMILAR_KEY;
import static org.openpps.store.jooq.Tables.TILE;
import static org.openpps.store.jooq.Tables.TRANSFER_OFFER;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.openpps.model.ledger.Entry;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.search.SearchProfile;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.ledger.TileTable;
import org.openpps.store.ledger.TreeEdge;
import org.openpps.store.manifest.ManifestTable;
import org.openpps.store.notice.CompetingNotices;
import org.openpps.store.notice.NoticeTable;
import org.openpps.store.view.AcceptedCommands;
import org.openpps.store.view.IdempotencyTable;
import org.openpps.store.view.Keying;
import org.openpps.store.view.Replay;
import org.openpps.store.view.SearchVersionTable;
import org.openpps.store.view.SearchVersions;
import org.openpps.store.view.ViewTables;

/** Empties everything that follows from the ledger and makes it anew, in one transaction. */
public final class Rebuild {
  private static final int CHUNK = 1_000;

  private final DSLContext sql;
  private final SearchProfile founding;
  private final RegisterProfile profile;

  /** Rebuilds, of a register founded with a search logic, within the transaction of {@code sql}. */
  public Rebuild(DSLContext sql, SearchProfile founding, RegisterProfile profile) {
    this.sql = sql;
    this.founding = founding;
    this.profile = profile;
  }

  /** Makes tiles, views, keys and the memory of commands from the first {@code size} entries. */
  public void run(long size) {
    List.of(
            TILE,
            REGISTRATION_VERSION,
            GROUP_VERSION,
            TRANSFER_OFFER,
            OTHER_SIDE,
            SEARCH_KEY,
            SIMILAR_KEY,
            IDEMPOTENCY,
            MANIFEST_FILE,
            NOTICE,
            OPEN_DEMAND)
        .forEach(table -> sql.deleteFrom(table).execute());
    tiles(size);
    SearchVersions search = versions(size);
    long after = -1;
    List<Long> subjects = subjectsAfter(after);
    while (!subjects.isEmpty()) {
      for (long subject : subjects) {
        List<Entry> entries = EntryTable.about(sql, subject, size);
        ViewTables.write(sql, Replay.of(entries, search));
        IdempotencyTable.insert(sql, AcceptedCommands.of(entries));
        after = subject;
      }
      subjects = subjectsAfter(after);
    }
    ManifestTable.keyAnew(sql);
    notices(search);
  }

  /**
   * Those that have begun follow from the ledger; of one that has not, all rows stand after this.
   */
  private SearchVersions versions(long size) {
    BegunVersions.makeAnew(sql, size);
    SearchVersionTable.keying(sql)
        .map(keying -> new Keying(keying.generation(), keying.asked(), keying.asked()))
        .ifPresent(keying -> SearchVersionTable.note(sql, keying));
    return SearchVersionTable.read(sql, founding, 0);
  }

  /** They follow from all other views, and so come last. */
  private void notices(SearchVersions search) {
    CompetingNotices competing = new CompetingNotices(sql, search, profile);
    Optional<Long> last = Optional.of(-1L);
    while (last.isPresent()) {
      CompetingNotices.Slice slice = competing.after(last.get());
      NoticeTable.insert(sql, slice.notices());
      last = slice.last();
    }
  }

  private void tiles(long size) {
    TreeEdge edge = TreeEdge.empty();
    for (long next = 0; next < size; next += CHUNK) {
      EntryTable.range(sql, next, Math.min(next + CHUNK, size))
          .forEach(entry -> edge.append(entry.leafHash()));
      TileTable.append(sql, edge.takeFinished());
    }
  }

  private List<Long> subjectsAfter(long subject) {
    return sql.selectDistinct(ENTRY.SUBJECT)
        .from(ENTRY)
        .where(ENTRY.SUBJECT.gt(subject))
        .orderBy(ENTRY.SUBJECT)
        .limit(CHUNK)
        .fetch(ENTRY.SUBJECT);
  }
}
