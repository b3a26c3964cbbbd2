package org.openpps.model.merkle;

/** Takes the hashes of a growing tree, so that proofs can be made from them later. */
@FunctionalInterface
public interface NodeWriter {
  /**
   * The root of a subtree that has just become complete and will never change.
   *
   * @param level 0 for the hash of a leaf
   * @param index counted from 0 among the subtrees of this level
   */
  void completed(int level, long index, Hash hash);
}
