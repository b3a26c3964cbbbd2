package org.openpps.model.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.ledger.Parts;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.InclusionProof;
import org.openpps.model.merkle.TreeHasher;
import org.openpps.model.note.Checkpoint;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.TlogProof;
import org.openpps.model.registration.Founded;
import org.openpps.model.registration.SearchProfileBegun;

/** The golden ledger, were another version of the search logic put in force by an entry 8. */
final class GoldenSearchProfile {
  /** The digest that the version had when these bytes were made. */
  private static final Founded.Rules VERSION =
      new Founded.Rules(
          "custody-exact@2", Hash.fromBase64("Ndf5qjRr4o9njNkBLWVzvrX2gTL5DsOJaSPiuAWb17w="));

  private GoldenSearchProfile() {}

  static Statement statement(GoldenLedger ledger) {
    int index = ledger.size();
    Hash before = ledger.checkpoint(index).checkpoint().root();
    String leaf =
        new SearchProfileBegun(VERSION)
            .toLeaf(index, CanonicalTime.parse("2026-12-02T09:00:00.000Z"))
            .text();
    Hash last = TreeHasher.leaf(leaf.getBytes(StandardCharsets.UTF_8));
    Checkpoint head = new Checkpoint(GoldenLedger.ORIGIN, index + 1, TreeHasher.node(before, last));
    return new Statement(
        leaf,
        new Parts(List.of()),
        TlogProof.of(
            new InclusionProof(index, index + 1, List.of(before)),
            SignedCheckpoint.sign(head, GoldenLedger.KEY)),
        List.of());
  }
}
