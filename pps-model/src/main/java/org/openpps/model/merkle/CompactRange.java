package org.openpps.model.merkle;

import java.util.Arrays;
import java.util.List;

/**
 * All that a tree needs in order to grow: its size and the roots of the complete subtrees along its
 * right edge, at most 63 hashes however many leaves there are. (The name and the idea are those of
 * transparency-dev/merkle.)
 *
 * @param size the number of leaves
 * @param subtrees one hash for each bit set in {@code size}, from left (the largest) to right
 */
public record CompactRange(long size, List<Hash> subtrees) {
  private static final CompactRange EMPTY = new CompactRange(0, List.of());
  private static final NodeWriter NOBODY = (level, index, hash) -> {};

  /**
   * Copies.
   *
   * @throws IllegalArgumentException when the number of hashes is not that which the size demands
   */
  public CompactRange {
    subtrees = List.copyOf(subtrees);
    if (size < 0 || subtrees.size() != Long.bitCount(size)) {
      throw new IllegalArgumentException(
          "a tree of " + size + " leaves has not " + subtrees.size() + " subtrees at its edge");
    }
  }

  /** The range of the tree without leaves. */
  public static CompactRange empty() {
    return EMPTY;
  }

  /**
   * Reads what {@link #toBytes} gave.
   *
   * @throws IllegalArgumentException when the number of octets is not that which the size demands
   */
  public static CompactRange fromBytes(long size, byte[] bytes) {
    if (bytes.length % Hash.LENGTH != 0) {
      throw new IllegalArgumentException(bytes.length + " octets are no whole number of hashes");
    }
    Hash[] subtrees = new Hash[bytes.length / Hash.LENGTH];
    Arrays.setAll(
        subtrees, i -> Hash.of(Arrays.copyOfRange(bytes, i * Hash.LENGTH, (i + 1) * Hash.LENGTH)));
    return new CompactRange(size, List.of(subtrees));
  }

  /** The hashes, one after the other, without the size. */
  public byte[] toBytes() {
    byte[] bytes = new byte[subtrees.size() * Hash.LENGTH];
    for (int i = 0; i < subtrees.size(); i++) {
      subtrees.get(i).copyTo(bytes, i * Hash.LENGTH);
    }
    return bytes;
  }

  /** The range of the tree with one more leaf. */
  public CompactRange append(Hash leaf) {
    return append(leaf, NOBODY);
  }

  /**
   * The range of the tree with one more leaf.
   *
   * @param completed told of the leaf and of each subtree that the leaf completes, lowest first
   */
  public CompactRange append(Hash leaf, NodeWriter completed) {
    int kept = subtrees.size();
    Hash hash = leaf;
    completed.completed(0, size, hash);
    for (int level = 1; (size >> (level - 1) & 1) == 1; level++) {
      hash = TreeHasher.node(subtrees.get(--kept), hash);
      completed.completed(level, size >> level, hash);
    }
    Hash[] edge = new Hash[kept + 1];
    for (int i = 0; i < kept; i++) {
      edge[i] = subtrees.get(i);
    }
    edge[kept] = hash;
    return new CompactRange(Math.addExact(size, 1), List.of(edge));
  }

  /** The root of the tree. */
  public Hash root() {
    return LeafRange.fold(subtrees);
  }
}
