package org.openpps.model.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openpps.model.error.RegisterException;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.merkle.TreeHasher;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.TlogProof;
import org.openpps.model.note.VerifierKey;
import org.openpps.model.registration.KeyChanged;

/**
 * The keys that follow from the reader's key by the changes which a document carries: the last
 * entry under a checkpoint names the new key, and both keys signed that checkpoint.
 *
 * @param keys the reader's key and its successors, oldest first
 * @param differences what is wrong with a change that the keys so far have signed
 */
record Succession(List<VerifierKey> keys, List<String> differences) {
  static Succession from(VerifierKey first, List<KeyChange> changes) {
    List<VerifierKey> keys = new ArrayList<>(List.of(first));
    List<String> differences = new ArrayList<>();
    for (KeyChange change : changes) {
      if (signedBy(change.proof().checkpoint(), keys)) {
        follow(change, keys, differences);
      }
    }
    return new Succession(List.copyOf(keys), List.copyOf(differences));
  }

  /** A change that went before the reader's key is signed by keys the reader need not know. */
  private static boolean signedBy(SignedCheckpoint checkpoint, List<VerifierKey> keys) {
    return checkpoint.note().signatures().stream()
        .anyMatch(line -> keys.stream().anyMatch(line::claims));
  }

  private static void follow(KeyChange change, List<VerifierKey> keys, List<String> differences) {
    TlogProof proof = change.proof();
    long size = proof.checkpoint().checkpoint().size();
    try {
      VerifierKey next = VerifierKey.parse(KeyChanged.parse(Leaf.parse(change.leaf())).vkey());
      proof.verify(TreeHasher.leaf(change.leaf().getBytes(StandardCharsets.UTF_8)), keys);
      proof.checkpoint().verify(next);
      if (proof.index() != size - 1) {
        differences.add("A change of key is not the last entry under its checkpoint.");
      } else if (!keys.contains(next)) {
        keys.add(next);
      }
    } catch (RegisterException e) {
      differences.add("A change of key does not hold: " + e.getMessage());
    }
  }
}
