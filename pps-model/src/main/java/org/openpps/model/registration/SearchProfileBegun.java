package org.openpps.model.registration;

import java.time.Instant;
import org.openpps.model.error.RegisterException;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.LeafContent;

/**
 * A version of the search logic took force: whatever is searched among so many entries that this is
 * one of them is searched by it, whatever among fewer by the logic before. It stands in clear in
 * its leaf. Frozen.
 *
 * @param searchProfile the version
 */
public record SearchProfileBegun(Founded.Rules searchProfile) {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("search-profile-begun", 1);

  /** The leaf of the entry {@code sequence}, recorded at {@code time}. */
  public Leaf toLeaf(long sequence, Instant time) {
    return new Leaf(
        new Bundle(sequence, sequence),
        KIND,
        new LeafContent.InClear(searchProfile.toJson()),
        time);
  }

  /**
   * Reads what the leaf says.
   *
   * @throws RegisterException {@code document-malformed} when it is no leaf of this kind
   */
  public static SearchProfileBegun parse(Leaf leaf) {
    return new SearchProfileBegun(Founded.Rules.fromJson(ClearBody.of(leaf, KIND)));
  }
}
