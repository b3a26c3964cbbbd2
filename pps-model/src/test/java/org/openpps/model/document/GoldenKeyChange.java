package org.openpps.model.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.InclusionProof;
import org.openpps.model.merkle.TreeHasher;
import org.openpps.model.note.Checkpoint;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.SigningKey;
import org.openpps.model.note.TlogProof;
import org.openpps.model.registration.KeyChanged;

/** The golden ledger, were its key changed by an entry 8: entry 5 in that tree, and the change. */
final class GoldenKeyChange {
  /** The key that takes the place of the golden one; its seed is 32 octets of zero. */
  static final SigningKey NEXT = SigningKey.fromSeed(GoldenLedger.ORIGIN, new byte[32]);

  private GoldenKeyChange() {}

  static Statement statement(GoldenLedger ledger) {
    int index = ledger.size();
    Hash before = ledger.checkpoint(index).checkpoint().root();
    String leaf =
        new KeyChanged(NEXT.verifierKey().format())
            .toLeaf(index, CanonicalTime.parse("2026-12-02T09:00:00.000Z"))
            .text();
    Hash last = TreeHasher.leaf(leaf.getBytes(StandardCharsets.UTF_8));
    Checkpoint head = new Checkpoint(GoldenLedger.ORIGIN, index + 1, TreeHasher.node(before, last));
    KeyChange change =
        new KeyChange(
            leaf,
            TlogProof.of(
                new InclusionProof(index, index + 1, List.of(before)),
                SignedCheckpoint.sign(head, GoldenLedger.KEY, NEXT)));
    Statement old = ledger.statement(5, index, Disclosure.PUBLIC);
    List<Hash> path = new ArrayList<>(old.proof().path());
    path.add(last);
    return new Statement(
        old.leaf(),
        old.parts(),
        TlogProof.of(new InclusionProof(5, index + 1, path), SignedCheckpoint.sign(head, NEXT)),
        List.of(change));
  }
}
