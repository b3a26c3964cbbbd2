package org.openpps.model.document;

import java.util.Optional;
import org.openpps.model.ledger.Entry;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.InclusionProof;

/** Whether a proof leads from an entry's leaf to a root. */
final class InclusionCheck {
  private InclusionCheck() {}

  /** What differs, in a sentence. */
  static Optional<String> of(Entry entry, InclusionProof proof, Hash root) {
    Optional<Hash> computed = proof.rootFrom(entry.leafHash());
    if (computed.isEmpty()) {
      return Optional.of(
          "Entry %d: its proof has not the length of one in a tree of %d entries."
              .formatted(entry.sequence(), proof.size()));
    }
    return computed
        .filter(found -> !found.equals(root))
        .map(
            found ->
                "Entry %d: the proof does not lead from this leaf to the checkpoint's root: computed %s, stated %s."
                    .formatted(entry.sequence(), found, root));
  }
}
