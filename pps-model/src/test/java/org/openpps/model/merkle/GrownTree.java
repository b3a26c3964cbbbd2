package org.openpps.model.merkle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A tree that keeps every complete subtree, as a register's store does. */
final class GrownTree implements NodeReader {
  private final Map<Subtree, Hash> nodes = new HashMap<>();
  private final List<Hash> leaves = new ArrayList<>();
  private CompactRange range = CompactRange.empty();

  /** The tree over the texts {@code leaf 0}, {@code leaf 1} and so on. */
  static GrownTree of(int size) {
    return of(
        IntStream.range(0, size)
            .mapToObj(i -> ("leaf " + i).getBytes(StandardCharsets.UTF_8))
            .toList());
  }

  static GrownTree of(List<byte[]> leaves) {
    GrownTree tree = new GrownTree();
    leaves.forEach(tree::append);
    return tree;
  }

  private void append(byte[] leaf) {
    Hash hash = TreeHasher.leaf(leaf);
    leaves.add(hash);
    range =
        range.append(
            hash, (level, index, node) -> nodes.putIfAbsent(new Subtree(level, index), node));
  }

  @Override
  public Hash node(int level, long index) {
    Hash hash = nodes.get(new Subtree(level, index));
    if (hash == null) {
      throw new AssertionError("no complete subtree " + index + " of level " + level);
    }
    return hash;
  }

  Hash leaf(int index) {
    return leaves.get(index);
  }

  /** The hashes of the first leaves. */
  List<Hash> leaves(int size) {
    return leaves.subList(0, size);
  }

  CompactRange range() {
    return range;
  }

  int nodeCount() {
    return nodes.size();
  }
}
