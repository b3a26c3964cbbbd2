package org.openpps.store.registrar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.Parts;
import org.openpps.model.registration.PartsErased;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.KeyKind;
import org.openpps.model.search.SearchKey;
import org.openpps.store.journal.QuotingSearches;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.manifest.ManifestTable;
import org.openpps.store.notice.CompetingNotices;
import org.openpps.store.notice.NoticeTable;
import org.openpps.store.view.IdempotencyTable;
import org.openpps.store.view.Replay;
import org.openpps.store.view.SearchVersion;
import org.openpps.store.view.SearchVersions;
import org.openpps.store.view.SubjectView;

/**
 * Carries out an erasure: rewrites the blob of parts, makes the views of the registration or group
 * anew from what is left, and erases what searches on record quote of it. Runs in a group of its
 * own, so that no other change is under way.
 */
record Erasing(PartsErased event) {
  void carryOut(DSLContext sql, SearchVersions search, CompetingNotices competing) {
    long subject = event.about().sequence();
    List<Entry> before = EntryTable.about(sql, subject, Long.MAX_VALUE);
    List<Entry> after = new ArrayList<>();
    for (Entry entry : before) {
      after.add(entry.sequence() == event.entry().sequence() ? rewritten(sql, entry) : entry);
    }
    SubjectView.replace(sql, subject, Replay.of(before, search), Replay.of(after, search));
    for (SearchVersion version : search.list()) {
      QuotingSearches.erase(sql, version.profile(), gone(before, after, search.only(version)));
    }
    TreeSet<Long> entries = NoticeTable.naming(sql, subject);
    NoticeTable.forget(sql, entries);
    NoticeTable.insert(sql, competing.madeBy(entries));
    event.requestKey().ifPresent(key -> IdempotencyTable.eraseRequest(sql, key));
    ManifestTable.dropUnnamed(
        sql, Replay.manifests(before, search), search.stored(KeyKind.MANIFEST));
  }

  /** By what something was found that is found so no more. */
  private static Map<SearchKey, Registration> gone(
      List<Entry> before, List<Entry> after, SearchVersions search) {
    Map<SearchKey, Registration> gone = Replay.bearers(before, search);
    gone.keySet().removeAll(Replay.bearers(after, search).keySet());
    return gone;
  }

  private Entry rewritten(DSLContext sql, Entry entry) {
    Parts left = entry.parts().withhold(new HashSet<>(event.parts()));
    EntryTable.erase(sql, entry.sequence(), left);
    return new Entry(entry.sequence(), entry.leafText(), left);
  }
}
