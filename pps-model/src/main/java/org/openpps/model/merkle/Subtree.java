package org.openpps.model.merkle;

/**
 * The place of a complete subtree, over the leaves {@code index · 2^level} up to and without {@code
 * (index + 1) · 2^level}.
 *
 * @param level 0 for a single leaf
 * @param index counted from 0 among the subtrees of this level
 */
public record Subtree(int level, long index) {
  /** Requires a place that a tree of at most 2⁶³−1 leaves can have. */
  public Subtree {
    if (level < 0 || level > 62 || index < 0 || index > Long.MAX_VALUE >> level) {
      throw new IllegalArgumentException("no subtree " + index + " of level " + level);
    }
  }

  /** Its root. */
  public Hash hash(NodeReader nodes) {
    return nodes.node(level, index);
  }
}
