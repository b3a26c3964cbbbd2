package org.openpps.model.merkle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which hashes a proof consists of, and how to put it together from the nodes of complete subtrees.
 * Since those never change, one store of them serves proofs for every size the tree ever had.
 */
public final class ProofPaths {
  private ProofPaths() {}

  /**
   * The ranges whose hashes prove inclusion: {@code PATH(index, D[0:size])} of RFC 9162, section
   * 2.1.3.1, from the neighbour of the leaf up to the child of the root.
   *
   * @throws IllegalArgumentException unless {@code 0 ≤ index < size}
   */
  public static List<LeafRange> inclusion(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no entry " + index + " among " + size);
    }
    List<LeafRange> fromRoot = new ArrayList<>();
    long from = 0;
    long to = size;
    while (to - from > 1) {
      long middle = from + split(to - from);
      if (index < middle) {
        fromRoot.add(new LeafRange(middle, to));
        to = middle;
      } else {
        fromRoot.add(new LeafRange(from, middle));
        from = middle;
      }
    }
    return reversed(fromRoot);
  }

  /**
   * The ranges whose hashes prove that the tree of {@code newSize} leaves continues that of {@code
   * oldSize}: {@code PROOF(oldSize, D[0:newSize])} of RFC 9162, section 2.1.4.1. None are needed
   * when the sizes are the same, or when the old tree is empty.
   *
   * @throws IllegalArgumentException unless {@code 0 ≤ oldSize ≤ newSize}
   */
  public static List<LeafRange> consistency(long oldSize, long newSize) {
    if (oldSize < 0 || oldSize > newSize) {
      throw new IllegalArgumentException("a tree never goes from " + oldSize + " to " + newSize);
    }
    if (oldSize == 0) {
      return List.of();
    }
    List<LeafRange> fromRoot = new ArrayList<>();
    long from = 0;
    long to = newSize;
    while (to != oldSize) {
      long middle = from + split(to - from);
      if (oldSize <= middle) {
        fromRoot.add(new LeafRange(middle, to));
        to = middle;
      } else {
        fromRoot.add(new LeafRange(from, middle));
        from = middle;
      }
    }
    if (from > 0) {
      fromRoot.add(new LeafRange(from, to));
    }
    return reversed(fromRoot);
  }

  /** The proof that the leaf {@code index} stands in the tree of the first {@code size} leaves. */
  public static InclusionProof inclusion(long index, long size, NodeReader nodes) {
    return new InclusionProof(index, size, hashes(inclusion(index, size), nodes));
  }

  /** The proof that the tree of {@code newSize} leaves continues that of {@code oldSize}. */
  public static ConsistencyProof consistency(long oldSize, long newSize, NodeReader nodes) {
    return new ConsistencyProof(oldSize, newSize, hashes(consistency(oldSize, newSize), nodes));
  }

  /** The root of the tree of the first {@code size} leaves. */
  public static Hash root(long size, NodeReader nodes) {
    return new LeafRange(0, size).hash(nodes);
  }

  /** The largest power of two that is smaller than {@code size}. */
  private static long split(long size) {
    return Long.highestOneBit(size - 1);
  }

  private static List<Hash> hashes(List<LeafRange> ranges, NodeReader nodes) {
    return ranges.stream().map(range -> range.hash(nodes)).toList();
  }

  private static List<LeafRange> reversed(List<LeafRange> ranges) {
    Collections.reverse(ranges);
    return List.copyOf(ranges);
  }
}
