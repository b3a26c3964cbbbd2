package org.openpps.store.registrar;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.Parts;
import org.openpps.store.ledger.EntryRow;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.ledger.Head;
import org.openpps.store.ledger.HeadTable;
import org.openpps.store.ledger.TileTable;
import org.openpps.store.ledger.TreeEdge;
import org.openpps.store.view.SearchVersions;

/** The register while the writer holds its head. */
public final class Held {
  private final DSLContext sql;
  private final Head head;
  private final SearchVersions versions;
  private final Timekeeper timekeeper;
  private final TreeEdge edge;
  private Head after;

  Held(DSLContext sql, Head head, SearchVersions versions, Timekeeper timekeeper, TreeEdge edge) {
    this.sql = sql;
    this.head = head;
    this.versions = versions;
    this.timekeeper = timekeeper;
    this.edge = edge;
    this.after = head;
  }

  /** Statements of the transaction. */
  public DSLContext sql() {
    return sql;
  }

  /** How many entries there are. */
  public long size() {
    return after.size();
  }

  /** The versions of the search profile. */
  public SearchVersions versions() {
    return versions;
  }

  /**
   * Appends an entry about the register itself.
   *
   * @param leaf makes it of its sequence and the time
   * @return the size of the ledger behind it
   */
  public long append(BiFunction<Long, Instant, Leaf> leaf) {
    Instant time = timekeeper.timeAfter(after.recordedAt());
    Leaf made = leaf.apply(after.size(), time);
    Entry entry = new Entry(after.size(), made.text(), new Parts(List.of()));
    edge.append(entry.leafHash());
    EntryTable.append(sql, List.of(new EntryRow(entry, made)));
    TileTable.append(sql, edge.takeFinished());
    after = new Head(edge.tree(), time, after.searchProfiles());
    return after.size();
  }

  /** Tells every node that the list of versions has changed. */
  public void versionsChanged() {
    after = new Head(after.tree(), after.recordedAt(), after.searchProfiles() + 1);
  }

  Head before() {
    return head;
  }

  TreeEdge edge() {
    return edge;
  }

  /** The head as it is now. */
  Head advance() {
    if (!after.equals(head)) {
      HeadTable.advance(sql, head, after);
    }
    return after;
  }
}
