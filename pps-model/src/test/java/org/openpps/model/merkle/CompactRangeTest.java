package org.openpps.model.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompactRangeTest {
  @Test
  void the_root_is_that_of_the_definition_at_every_size() {
    GrownTree tree = GrownTree.of(130);
    CompactRange range = CompactRange.empty();
    for (int size = 0; size <= 130; size++) {
      Hash root = RecursiveTree.mth(tree.leaves(size));
      assertThat(range.size()).isEqualTo(size);
      assertThat(range.root()).as("size %d", size).isEqualTo(root);
      assertThat(Root.of(tree.leaves(size))).as("size %d", size).isEqualTo(root);
      if (size < 130) {
        range = range.append(tree.leaf(size));
      }
    }
  }

  @Test
  void the_octets_lead_back_to_the_same_range() {
    for (int size = 0; size <= 70; size++) {
      CompactRange range = GrownTree.of(size).range();
      assertThat(range.toBytes()).hasSize(Hash.LENGTH * Long.bitCount(size));
      assertThat(CompactRange.fromBytes(size, range.toBytes())).isEqualTo(range);
    }
  }

  @ParameterizedTest
  @CsvSource({"0,32", "1,0", "1,31", "1,64", "2,33", "3,32", "7,64", "-1,2048"})
  void octets_that_do_not_fit_the_size_are_refused(long size, int octets) {
    assertThatThrownBy(() -> CompactRange.fromBytes(size, new byte[octets]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void appending_leaves_the_range_before_as_it_was() {
    CompactRange three = GrownTree.of(3).range();
    Hash root = three.root();
    three.append(Hash.sha256());
    assertThat(three.root()).isEqualTo(root);
  }

  @Test
  void each_complete_subtree_is_told_once_and_the_lowest_first() {
    List<Subtree> told = new ArrayList<>();
    CompactRange range = GrownTree.of(7).range();
    range.append(Hash.sha256(), (level, index, hash) -> told.add(new Subtree(level, index)));
    assertThat(told)
        .containsExactly(
            new Subtree(0, 7), new Subtree(1, 3), new Subtree(2, 1), new Subtree(3, 0));
    assertThat(GrownTree.of(64).nodeCount()).isEqualTo(127);
  }

  @Test
  void a_tree_of_the_greatest_size_does_not_grow() {
    CompactRange full = CompactRange.fromBytes(Long.MAX_VALUE, new byte[63 * Hash.LENGTH]);
    assertThatThrownBy(() -> full.append(Hash.sha256())).isInstanceOf(ArithmeticException.class);
  }
}
