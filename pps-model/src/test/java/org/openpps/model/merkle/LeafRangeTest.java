package org.openpps.model.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeafRangeTest {
  @Test
  void a_whole_tree_is_its_complete_subtrees_from_the_largest() {
    assertThat(new LeafRange(0, 13).subtrees())
        .containsExactly(new Subtree(3, 0), new Subtree(2, 2), new Subtree(0, 12));
  }

  @Test
  void a_ragged_right_edge_is_its_complete_subtrees() {
    assertThat(new LeafRange(8, 11).subtrees())
        .containsExactly(new Subtree(1, 4), new Subtree(0, 10));
  }

  @Test
  void the_largest_tree_has_subtrees_too() {
    assertThat(new LeafRange(0, Long.MAX_VALUE).subtrees()).hasSize(63);
  }

  @Test
  void no_leaves_have_the_hash_of_nothing() {
    assertThat(new LeafRange(0, 0).hash(GrownTree.of(0))).isEqualTo(TreeHasher.emptyRoot());
  }

  @ParameterizedTest
  @CsvSource({"-1,1", "2,1", "1,3", "2,6", "6,10"})
  void leaves_that_are_no_subtree_of_any_tree_are_refused(long from, long to) {
    assertThatThrownBy(() -> new LeafRange(from, to)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"-1,0", "0,-1", "63,0", "62,2", "1,4611686018427387904"})
  void a_place_that_no_tree_has_is_refused(int level, long index) {
    assertThatThrownBy(() -> new Subtree(level, index))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
