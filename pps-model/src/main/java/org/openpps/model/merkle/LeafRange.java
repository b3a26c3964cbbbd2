package org.openpps.model.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring leaves whose common hash stands in a proof or is a root: RFC 9162 writes it {@code
 * MTH(D[from:to])}. It is a complete subtree, or the ragged right edge of a tree, which is put
 * together from several.
 *
 * @param from the first leaf; a multiple of the largest power of two that is at most the length
 * @param to the leaf after the last
 */
public record LeafRange(long from, long to) {
  /** Requires a range that complete subtrees cover from the largest to the smallest. */
  public LeafRange {
    if (from < 0 || to < from || to > from && from % Long.highestOneBit(to - from) != 0) {
      throw new IllegalArgumentException("no subtree has the leaves " + from + " to " + to);
    }
  }

  /** The complete subtrees that make up the range, from left (the largest) to right. */
  public List<Subtree> subtrees() {
    List<Subtree> subtrees = new ArrayList<>();
    for (long at = from; at < to; ) {
      int level = 63 - Long.numberOfLeadingZeros(to - at);
      subtrees.add(new Subtree(level, at >> level));
      at += 1L << level;
    }
    return List.copyOf(subtrees);
  }

  /** The Merkle Tree Hash of the range, from the hashes of its complete subtrees. */
  public Hash hash(NodeReader nodes) {
    return fold(subtrees().stream().map(subtree -> subtree.hash(nodes)).toList());
  }

  /** Joins the roots of neighbouring complete subtrees of falling size, the smallest two first. */
  static Hash fold(List<Hash> subtrees) {
    if (subtrees.isEmpty()) {
      return TreeHasher.emptyRoot();
    }
    Hash hash = subtrees.get(subtrees.size() - 1);
    for (int i = subtrees.size() - 2; i >= 0; i--) {
      hash = TreeHasher.node(subtrees.get(i), hash);
    }
    return hash;
  }
}
