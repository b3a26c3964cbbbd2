package org.openpps.store.ledger;

import java.time.Instant;
import org.openpps.model.merkle.CompactRange;
import org.openpps.model.merkle.Hash;

/**
 * How far the ledger reaches.
 *
 * @param tree size and right edge of the Merkle tree
 * @param recordedAt time of the newest entry
 * @param searchProfiles how often the list of the versions of the search profile has changed
 */
public record Head(CompactRange tree, Instant recordedAt, int searchProfiles) {
  /** The number of entries. */
  public long size() {
    return tree.size();
  }

  /** The root over all entries. */
  public Hash root() {
    return tree.root();
  }
}
