package org.openpps.store.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.LeafContent;
import org.openpps.model.registration.Erased;
import org.openpps.model.registration.Event;
import org.openpps.model.registration.EventReader;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.ledger.Head;
import org.openpps.store.ledger.Tile;
import org.openpps.store.ledger.TileTable;
import org.openpps.store.ledger.TreeEdge;

/** Re-reads every entry and recomputes what follows from it. */
public final class LedgerVerification {
  private static final int CHUNK = 1_000;
  private static final int MOST = 20;

  private final DSLContext sql;
  private final List<String> differences = new ArrayList<>();
  private final Map<Long, Set<Integer>> withheld = new HashMap<>();
  private final Map<Long, Set<Integer>> erased = new HashMap<>();
  private final Set<Long> subjects = new HashSet<>();
  private final TreeEdge edge = TreeEdge.empty();
  private Instant time = Instant.MIN;
  private long bundleEnd = -1;

  /** Verifies the ledger that {@code sql} reads. */
  public LedgerVerification(DSLContext sql) {
    this.sql = sql;
  }

  /** Verifies the first {@code head.size()} entries, the tiles, the head and the views. */
  public LedgerReport verify(Head head, ViewVerification views) {
    long next = 0;
    while (next < head.size() && differences.size() < MOST) {
      List<Entry> chunk = EntryTable.range(sql, next, Math.min(next + CHUNK, head.size()));
      if (chunk.isEmpty()) {
        differ("entry " + next + " is missing");
        break;
      }
      for (Entry entry : chunk) {
        if (entry.sequence() != next) {
          differ("entry " + next + " is missing");
          next = entry.sequence();
        }
        check(entry);
        next++;
      }
      edge.takeFinished().forEach(this::checkTile);
    }
    checkBundleEnd(head);
    checkErasures();
    if (differences.isEmpty() && !edge.tree().equals(head.tree())) {
      differ(
          "the head states the root " + head.root() + ", the entries give " + edge.tree().root());
    }
    if (differences.isEmpty()) {
      differences.addAll(views.differences(subjects, head.size()));
    }
    return new LedgerReport(edge.tree().size(), edge.tree().root().toBase64(), differences);
  }

  private void check(Entry entry) {
    edge.append(entry.leafHash());
    try {
      Leaf leaf = entry.leaf();
      place(entry, leaf);
      parts(entry, leaf);
      EventReader.read(entry).ifPresent(recorded -> noteErasure(recorded.event()));
    } catch (RuntimeException e) {
      differ("entry " + entry.sequence() + " cannot be read: " + e.getMessage());
    }
  }

  private void place(Entry entry, Leaf leaf) {
    if (!leaf.bundle().contains(entry.sequence())
        || (entry.sequence() > bundleEnd && leaf.bundle().first() != entry.sequence())
        || (entry.sequence() <= bundleEnd && leaf.bundle().last() != bundleEnd)) {
      differ("entry " + entry.sequence() + " does not stand where its bundle says");
    }
    bundleEnd = leaf.bundle().last();
    if (leaf.time().isBefore(time)) {
      differ("entry " + entry.sequence() + " is recorded before the one before it");
    }
    time = leaf.time();
  }

  private void parts(Entry entry, Leaf leaf) {
    leaf.content()
        .match(
            new LeafContent.Cases<Void>() {
              @Override
              public Void committed(LeafContent.Committed content) {
                subjects.add(content.number().sequence());
                if (entry.parts().count() != content.count()
                    || !entry.parts().root().equals(content.root())) {
                  differ("the parts of entry " + entry.sequence() + " are not those it commits to");
                }
                noteWithheld(entry);
                return null;
              }

              @Override
              public Void inClear(LeafContent.InClear content) {
                return null;
              }
            });
  }

  private void noteWithheld(Entry entry) {
    for (int i = 0; i < entry.parts().count(); i++) {
      if (entry.parts().get(i).disclosedText().isEmpty()) {
        withheld.computeIfAbsent(entry.sequence(), key -> new HashSet<>()).add(i);
      }
    }
  }

  private void noteErasure(Event event) {
    Erased.of(event)
        .ifPresent(
            erasure ->
                erased
                    .computeIfAbsent(erasure.entry().sequence(), key -> new HashSet<>())
                    .addAll(erasure.parts()));
  }

  /** A part that is gone is damage, unless an erasure names it; one that is named must be gone. */
  private void checkErasures() {
    if (!withheld.equals(erased)) {
      Set<Long> entries = new HashSet<>(withheld.keySet());
      entries.addAll(erased.keySet());
      entries.stream()
          .sorted()
          .filter(e -> !withheld.getOrDefault(e, Set.of()).equals(erased.getOrDefault(e, Set.of())))
          .forEach(
              e ->
                  differ(
                      "entry "
                          + e
                          + " lacks the parts "
                          + withheld.getOrDefault(e, Set.of())
                          + ", erased were "
                          + erased.getOrDefault(e, Set.of())));
    }
  }

  private void checkBundleEnd(Head head) {
    if (bundleEnd >= head.size()) {
      differ("the last bundle is not whole");
    }
  }

  private void checkTile(Tile tile) {
    boolean same = TileTable.find(sql, tile.level(), tile.index()).filter(tile::equals).isPresent();
    if (!same) {
      differ("tile " + tile.index() + " of level " + tile.level() + " is missing or differs");
    }
  }

  private void differ(String what) {
    if (differences.size() < MOST) {
      differences.add(what);
    }
  }
}
