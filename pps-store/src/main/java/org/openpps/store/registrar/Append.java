package org.openpps.store.registrar;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.LeafContent;
import org.openpps.model.ledger.Part;
import org.openpps.model.ledger.Parts;
import org.openpps.model.ledger.Salt;
import org.openpps.model.registration.Event;
import org.openpps.model.registration.EventWriter;
import org.openpps.model.registration.PartContent;
import org.openpps.store.ledger.EntryRow;
import org.openpps.store.ledger.TreeEdge;

/** Turns decided events into entries: salts their parts, makes their leaves, grows the tree. */
final class Append {
  private final SecureRandom random;
  private final String effect;
  private final TreeEdge edge;
  private final Instant time;
  private final List<EntryRow> rows = new ArrayList<>();

  Append(SecureRandom random, String effect, TreeEdge edge, Instant time) {
    this.random = random;
    this.effect = effect;
    this.edge = edge;
    this.time = time;
  }

  /** The sequence that the next entry gets. */
  long next() {
    return edge.tree().size();
  }

  /** Appends the events of one command. */
  Bundle append(Pending pending, List<Event> events) {
    Bundle bundle = new Bundle(next(), next() + events.size() - 1);
    for (Event event : events) {
      Parts parts =
          salted(
              EventWriter.parts(
                  event,
                  effect,
                  pending.filing().filer().account(),
                  pending.keyHash(),
                  pending.requestHash()));
      Leaf leaf =
          new Leaf(
              bundle,
              event.kind(),
              new LeafContent.Committed(event.subject(), parts.count(), parts.root()),
              time);
      EntryRow row = new EntryRow(new Entry(next(), leaf.text(), parts), leaf);
      edge.append(row.entry().leafHash());
      rows.add(row);
    }
    return bundle;
  }

  List<EntryRow> rows() {
    return rows;
  }

  private Parts salted(List<PartContent> contents) {
    byte[] salts = new byte[Salt.LENGTH * contents.size()];
    random.nextBytes(salts);
    List<Part> parts = new ArrayList<>(contents.size());
    for (int i = 0; i < contents.size(); i++) {
      byte[] salt = new byte[Salt.LENGTH];
      System.arraycopy(salts, i * Salt.LENGTH, salt, 0, Salt.LENGTH);
      parts.add(
          Part.Disclosed.of(contents.get(i).kind(), Salt.of(salt), contents.get(i).content()));
    }
    return new Parts(parts);
  }
}
