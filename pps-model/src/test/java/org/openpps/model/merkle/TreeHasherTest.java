package org.openpps.model.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeHasherTest {
  private static final byte[] LEAF = "L123456".getBytes(StandardCharsets.US_ASCII);

  @Test
  void a_leaf_has_the_published_hash() {
    // transparency-dev/merkle, rfc6962/rfc6962_test.go
    assertThat(TreeHasher.leaf(LEAF))
        .isEqualTo(
            PublishedTree.hash("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56"));
  }

  @Test
  void the_empty_tree_is_not_the_tree_of_one_empty_leaf() {
    assertThat(TreeHasher.emptyRoot()).isNotEqualTo(TreeHasher.leaf(new byte[0]));
  }

  @Test
  void a_leaf_made_of_two_hashes_is_not_their_node() {
    Hash left = TreeHasher.leaf(LEAF);
    Hash right = TreeHasher.leaf(new byte[0]);
    byte[] forged =
        ByteBuffer.allocate(2 * Hash.LENGTH).put(left.bytes()).put(right.bytes()).array();
    assertThat(TreeHasher.leaf(forged)).isNotEqualTo(TreeHasher.node(left, right));
  }

  @Test
  void left_and_right_are_not_the_same() {
    Hash one = TreeHasher.leaf(LEAF);
    Hash other = TreeHasher.leaf(new byte[0]);
    assertThat(TreeHasher.node(one, other)).isNotEqualTo(TreeHasher.node(other, one));
  }

  @Test
  void threads_do_not_disturb_each_other() {
    List<Hash> hashes =
        IntStream.range(0, 10_000).parallel().mapToObj(i -> TreeHasher.leaf(LEAF)).toList();
    assertThat(hashes).containsOnly(TreeHasher.leaf(LEAF));
  }
}
