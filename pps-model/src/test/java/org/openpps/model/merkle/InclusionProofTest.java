package org.openpps.model.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

class InclusionProofTest {
  private static final int MAX = 64;
  private final GrownTree tree = GrownTree.of(MAX);

  @Test
  void every_entry_of_every_size_is_proven_by_the_path_of_the_definition() {
    for (int size = 1; size <= MAX; size++) {
      Hash root = ProofPaths.root(size, tree);
      for (int index = 0; index < size; index++) {
        InclusionProof proof = ProofPaths.inclusion(index, size, tree);
        assertThat(proof.path())
            .as("%d of %d", index, size)
            .isEqualTo(RecursiveTree.path(index, tree.leaves(size)));
        proof.verify(tree.leaf(index), root);
      }
    }
  }

  @Test
  void a_proof_shows_no_other_entry_and_no_other_index() {
    for (int size = 2; size <= MAX; size++) {
      Hash root = ProofPaths.root(size, tree);
      for (int index = 0; index < size; index++) {
        List<Hash> path = ProofPaths.inclusion(index, size, tree).path();
        int neighbour = (index + 1) % size;
        assertThat(new InclusionProof(index, size, path).leadsTo(tree.leaf(neighbour), root))
            .isFalse();
        assertThat(new InclusionProof(neighbour, size, path).leadsTo(tree.leaf(index), root))
            .isFalse();
      }
    }
  }

  @Test
  void a_path_of_another_length_proves_nothing() {
    for (int size = 1; size <= MAX; size++) {
      Hash root = ProofPaths.root(size, tree);
      for (int index = 0; index < size; index++) {
        Hash leaf = tree.leaf(index);
        List<Hash> path = ProofPaths.inclusion(index, size, tree).path();
        for (Hash foreign : List.of(leaf, root, TreeHasher.emptyRoot())) {
          int at = index;
          int of = size;
          assertThat(Mutation.everyLength(path, foreign))
              .noneMatch(spoilt -> new InclusionProof(at, of, spoilt).leadsTo(leaf, root));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "7", "8", "13", "33", "64"})
  void one_bit_turned_anywhere_spoils_the_proof(int size) {
    Hash root = ProofPaths.root(size, tree);
    for (int index = 0; index < size; index++) {
      int at = index;
      Hash leaf = tree.leaf(index);
      InclusionProof proof = ProofPaths.inclusion(index, size, tree);
      assertThat(Mutation.everyBit(proof.path()))
          .noneMatch(path -> new InclusionProof(at, size, path).leadsTo(leaf, root));
      assertThat(Mutation.everyBit(List.of(leaf))).noneMatch(l -> proof.leadsTo(l.get(0), root));
      assertThat(Mutation.everyBit(List.of(root))).noneMatch(r -> proof.leadsTo(leaf, r.get(0)));
    }
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "5,1", "-1,1", "0,-1", "-2,-1", "9223372036854775807,1"})
  void an_index_outside_the_tree_proves_nothing(long index, long size) {
    Hash leaf = tree.leaf(0);
    assertThat(new InclusionProof(index, size, List.of()).rootFrom(leaf)).isEmpty();
    assertThatThrownBy(() -> ProofPaths.inclusion(index, size))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_largest_tree_has_paths_of_63_hashes() {
    assertThat(ProofPaths.inclusion(0, Long.MAX_VALUE)).hasSize(63);
    List<Hash> path = Collections.nCopies(63, Hash.sha256());
    assertThat(new InclusionProof(0, Long.MAX_VALUE, path).rootFrom(tree.leaf(0))).isPresent();
  }

  @Test
  void what_is_not_proven_is_said_with_its_code() {
    InclusionProof proof = ProofPaths.inclusion(2, 5, tree);
    assertThatThrownBy(() -> proof.verify(tree.leaf(3), ProofPaths.root(5, tree)))
        .isInstanceOfSatisfying(
            RegisterException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PROOF_MISMATCH))
        .hasMessageContaining("entry 2 among the 5 entries");
  }
}
