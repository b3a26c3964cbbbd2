package org.openpps.model.ledger;

import java.nio.charset.StandardCharsets;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.TreeHasher;

/**
 * One entry of the ledger as it is kept and shipped.
 *
 * @param sequence its place, dense from 0
 * @param leafText exactly the hashed text
 * @param parts what the leaf commits to; empty for an entry about the register itself
 */
public record Entry(long sequence, String leafText, Parts parts) {
  /** The leaf, read. */
  public Leaf leaf() {
    return Leaf.parse(leafText);
  }

  /** The RFC 9162 leaf hash. */
  public Hash leafHash() {
    return TreeHasher.leaf(leafText.getBytes(StandardCharsets.UTF_8));
  }
}
