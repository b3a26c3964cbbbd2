package org.openpps.model.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpps.model.error.RegisterException;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.merkle.TreeHasher;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.TlogProof;
import org.openpps.model.note.VerifierKey;
import org.openpps.model.registration.KeyChanged;

/**
 * The keys that follow from the reader's key by the changes which a document carries: the last
 * entry under a checkpoint names the new key, both keys signed that checkpoint, and it is the last
 * that the old one signed.
 */
final class Succession {
  private final Map<VerifierKey, Long> lastSizes = new LinkedHashMap<>();
  private final List<String> differences = new ArrayList<>();

  private Succession(VerifierKey first) {
    lastSizes.put(first, Long.MAX_VALUE);
  }

  static Succession from(VerifierKey first, List<KeyChange> changes) {
    Succession succession = new Succession(first);
    for (KeyChange change : changes) {
      if (succession.signed(change.proof().checkpoint())) {
        succession.follow(change);
      }
    }
    return succession;
  }

  /** The keys that may sign a tree of {@code size} entries, oldest first. */
  List<VerifierKey> keys(long size) {
    return lastSizes.entrySet().stream()
        .filter(key -> size <= key.getValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What is wrong with a change that the keys so far have signed. */
  List<String> differences() {
    return differences;
  }

  /** A change that went before the reader's key is signed by keys the reader need not know. */
  private boolean signed(SignedCheckpoint checkpoint) {
    return checkpoint.note().signatures().stream()
        .anyMatch(line -> lastSizes.keySet().stream().anyMatch(line::claims));
  }

  private void follow(KeyChange change) {
    TlogProof proof = change.proof();
    long size = proof.checkpoint().checkpoint().size();
    try {
      VerifierKey next = VerifierKey.parse(KeyChanged.parse(Leaf.parse(change.leaf())).vkey());
      if (lastSizes.containsKey(next)) {
        return;
      }
      proof.verify(TreeHasher.leaf(change.leaf().getBytes(StandardCharsets.UTF_8)), keys(size));
      proof.checkpoint().verify(next);
      if (proof.index() != size - 1) {
        differences.add("A change of key is not the last entry under its checkpoint.");
        return;
      }
      lastSizes.replaceAll((key, last) -> Math.min(last, size));
      lastSizes.put(next, Long.MAX_VALUE);
    } catch (RegisterException e) {
      differences.add("A change of key does not hold: " + e.getMessage());
    }
  }
}
