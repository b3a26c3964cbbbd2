package org.openpps.model.merkle;

/** Where the hashes of a tree are kept. Asked for complete subtrees only, which never change. */
@FunctionalInterface
public interface NodeReader {
  /**
   * The root of the complete subtree over the leaves {@code index · 2^level} up to and without
   * {@code (index + 1) · 2^level}.
   *
   * @param level 0 for the hash of a leaf
   * @param index counted from 0 among the subtrees of this level
   */
  Hash node(int level, long index);
}
