package org.openpps.model.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

class ConsistencyProofTest {
  private static final int MAX = 64;
  private final GrownTree tree = GrownTree.of(MAX);

  @Test
  void every_pair_of_sizes_is_proven_by_the_path_of_the_definition() {
    for (int newer = 1; newer <= MAX; newer++) {
      for (int older = 1; older <= newer; older++) {
        ConsistencyProof proof = ProofPaths.consistency(older, newer, tree);
        assertThat(proof.path())
            .as("%d to %d", older, newer)
            .isEqualTo(RecursiveTree.proof(older, tree.leaves(newer)));
        proof.verify(root(older), root(newer));
      }
    }
  }

  @Test
  void every_tree_continues_the_empty_one_and_needs_no_hashes_for_it() {
    for (int newer = 0; newer <= MAX; newer++) {
      ConsistencyProof proof = ProofPaths.consistency(0, newer, tree);
      assertThat(proof.path()).isEmpty();
      proof.verify(TreeHasher.emptyRoot(), root(newer));
      assertThat(proof.connects(tree.leaf(0), root(newer))).isFalse();
      ConsistencyProof padded = new ConsistencyProof(0, newer, List.of(tree.leaf(0)));
      assertThat(padded.connects(TreeHasher.emptyRoot(), root(newer))).isFalse();
    }
  }

  @Test
  void a_tree_in_which_one_earlier_entry_differs_is_not_continued() {
    GrownTree forged =
        GrownTree.of(
            IntStream.range(0, MAX)
                .mapToObj(i -> (i == 2 ? "forged" : "leaf " + i).getBytes(StandardCharsets.UTF_8))
                .toList());
    for (int newer = 3; newer <= MAX; newer++) {
      for (int older = 3; older <= newer; older++) {
        ConsistencyProof proof = ProofPaths.consistency(older, newer, forged);
        assertThat(proof.connects(root(older), ProofPaths.root(newer, forged))).isFalse();
      }
    }
  }

  @Test
  void a_path_of_another_length_proves_nothing() {
    for (int newer = 1; newer <= MAX; newer++) {
      for (int older = 1; older <= newer; older++) {
        Hash from = root(older);
        Hash to = root(newer);
        List<Hash> path = ProofPaths.consistency(older, newer, tree).path();
        for (Hash foreign : List.of(from, to, TreeHasher.emptyRoot())) {
          int o = older;
          int n = newer;
          assertThat(Mutation.everyLength(path, foreign))
              .noneMatch(spoilt -> new ConsistencyProof(o, n, spoilt).connects(from, to));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "7", "8", "13", "33", "64"})
  void one_bit_turned_anywhere_spoils_the_proof(int newer) {
    Hash to = root(newer);
    for (int older = 1; older <= newer; older++) {
      int o = older;
      Hash from = root(older);
      ConsistencyProof proof = ProofPaths.consistency(older, newer, tree);
      assertThat(Mutation.everyBit(proof.path()))
          .noneMatch(path -> new ConsistencyProof(o, newer, path).connects(from, to));
      assertThat(Mutation.everyBit(List.of(from))).noneMatch(r -> proof.connects(r.get(0), to));
      assertThat(Mutation.everyBit(List.of(to))).noneMatch(r -> proof.connects(from, r.get(0)));
    }
  }

  @ParameterizedTest
  @CsvSource({"2,1", "-1,1", "-2,-1", "1,0"})
  void sizes_that_no_growing_tree_has_prove_nothing(long older, long newer) {
    assertThat(new ConsistencyProof(older, newer, List.of()).connects(root(1), root(1))).isFalse();
    assertThatThrownBy(() -> ProofPaths.consistency(older, newer))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_is_not_proven_is_said_with_its_code() {
    ConsistencyProof proof = ProofPaths.consistency(3, 5, tree);
    assertThatThrownBy(() -> proof.verify(root(4), root(5)))
        .isInstanceOfSatisfying(
            RegisterException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PROOF_MISMATCH))
        .hasMessageContaining("5 entries");
  }

  private Hash root(int size) {
    return ProofPaths.root(size, tree);
  }
}
