package org.openpps.store.verify;

import static org.openpps.store.jooq.Tables.MANIFEST;
import static org.openpps.store.jooq.Tables.MANIFEST_PIECE;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.openpps.model.ledger.Entry;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.Notice;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.notice.CompetingNotices;
import org.openpps.store.notice.NoticeTable;
import org.openpps.store.view.Keying;
import org.openpps.store.view.RecordedView;
import org.openpps.store.view.Replay;
import org.openpps.store.view.SearchVersionTable;
import org.openpps.store.view.SearchVersions;

/** Recomputes the views of every registration and group and compares them with those on record. */
public final class ViewVerification {
  private static final int MOST = 20;

  private final DSLContext sql;
  private final SearchVersions search;
  private final RegisterProfile profile;
  private final Optional<Keying> keying;

  /** Compares views made by {@code search}. */
  public ViewVerification(DSLContext sql, SearchVersions search, RegisterProfile profile) {
    this.sql = sql;
    this.search = search;
    this.profile = profile;
    this.keying = SearchVersionTable.keying(sql);
  }

  /** What differs, at most a few of each kind. */
  List<String> differences(Set<Long> subjects, long size) {
    List<String> differences = new ArrayList<>(BegunVersions.differences(sql, size));
    RecordedView.Counts expected = new RecordedView.Counts();
    for (long subject : subjects.stream().sorted().toList()) {
      List<Entry> entries = EntryTable.about(sql, subject, size);
      if (!same(subject, entries, expected) && differences.size() < MOST) {
        differences.add("the views of registration or group " + subject + " do not follow from it");
      }
    }
    if (differences.isEmpty()) {
      differences.addAll(RecordedView.countDifferences(sql, expected));
    }
    differences.addAll(notices());
    differences.addAll(manifests());
    return differences;
  }

  /** Of a version that is being keyed, a registration has all keys once its turn has come. */
  private boolean same(long subject, List<Entry> entries, RecordedView.Counts expected) {
    Optional<Keying> open = keying.filter(of -> !of.covers(subject));
    SearchVersions whole = open.isPresent() ? search.begun() : search;
    boolean same = RecordedView.sameAs(sql, subject, Replay.of(entries, whole), entries, expected);
    return open.map(
                of ->
                    RecordedView.keyedSoFar(
                        sql,
                        of,
                        Replay.of(entries, search.only(search.beingKeyed().orElseThrow())),
                        expected))
            .orElse(true)
        && same;
  }

  private List<String> notices() {
    CompetingNotices competing = new CompetingNotices(sql, search, profile);
    long counted = 0;
    Optional<Long> after = Optional.of(-1L);
    while (after.isPresent()) {
      CompetingNotices.Slice slice = competing.after(after.get());
      long first = after.get() + 1;
      List<Notice> recorded =
          slice.last().map(last -> NoticeTable.between(sql, first, last)).orElse(List.of());
      if (!recorded.equals(slice.notices())) {
        return List.of("the notices due from entry " + first + " on do not follow from the views");
      }
      counted += recorded.size();
      after = slice.last();
    }
    return NoticeTable.count(sql) == counted
        ? List.of()
        : List.of("there are notices that no entry explains");
  }

  private List<String> manifests() {
    List<String> differences = new ArrayList<>();
    for (byte[] digest : sql.select(MANIFEST.DIGEST).from(MANIFEST).fetch(MANIFEST.DIGEST)) {
      if (!Arrays.equals(digest, recomputed(digest))) {
        differences.add("a manifest is damaged");
      }
    }
    return differences;
  }

  private byte[] recomputed(byte[] manifest) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      sql.select(MANIFEST_PIECE.CONTENT)
          .from(MANIFEST_PIECE)
          .where(MANIFEST_PIECE.MANIFEST.eq(manifest))
          .orderBy(MANIFEST_PIECE.PIECE)
          .forEach(piece -> digest.update(piece.value1()));
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
