package org.openpps.store.founding;

import java.util.Optional;
import org.jooq.DSLContext;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.ProofPaths;
import org.openpps.model.note.Checkpoint;
import org.openpps.store.key.KeyStore;
import org.openpps.store.ledger.Head;
import org.openpps.store.ledger.TileCache;
import org.openpps.store.ledger.TileNodes;

/** Whether a database agrees with the last checkpoint that was signed over it. */
public final class Standing {
  private Standing() {}

  /** Why the database must not be written; empty when it continues the last signed checkpoint. */
  public static Optional<String> contradiction(
      DSLContext sql, Head head, KeyStore keys, TileCache tiles) {
    return keys.lastSigned()
        .map(signed -> signed.checkpoint())
        .flatMap(signed -> contradiction(sql, head, signed, tiles));
  }

  private static Optional<String> contradiction(
      DSLContext sql, Head head, Checkpoint signed, TileCache tiles) {
    if (signed.size() > head.size()) {
      return Optional.of(
          "the database holds "
              + head.size()
              + " entries, but a checkpoint over "
              + signed.size()
              + " was signed: it is an older copy");
    }
    Hash root = ProofPaths.root(signed.size(), new TileNodes(sql, signed.size(), tiles));
    return root.equals(signed.root())
        ? Optional.empty()
        : Optional.of(
            "the first "
                + signed.size()
                + " entries are not those over which a checkpoint was signed");
  }
}
