package org.openpps.model.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors of Certificate Transparency; the file names its source. */
class PublishedTreeTest {
  private final GrownTree tree = PublishedTree.grown();

  static Stream<List<String>> roots() {
    return PublishedTree.lines("root").stream();
  }

  static Stream<List<String>> nodes() {
    return PublishedTree.lines("node").stream();
  }

  static Stream<List<String>> inclusions() {
    return PublishedTree.lines("inclusion").stream();
  }

  static Stream<List<String>> consistencies() {
    return PublishedTree.lines("consistency").stream();
  }

  @Test
  void the_file_holds_what_these_tests_are_about() {
    assertThat(roots()).hasSize(9);
    assertThat(nodes()).hasSize(15);
    assertThat(inclusions()).hasSize(7);
    assertThat(consistencies()).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("roots")
  void the_root_of_each_size_is_the_published_one(List<String> vector) {
    int size = Integer.parseInt(vector.get(0));
    Hash published = PublishedTree.hash(vector.get(1));
    assertThat(Root.of(tree.leaves(size))).isEqualTo(published);
    assertThat(ProofPaths.root(size, tree)).isEqualTo(published);
    assertThat(RecursiveTree.mth(tree.leaves(size))).isEqualTo(published);
  }

  @ParameterizedTest
  @MethodSource("nodes")
  void each_complete_subtree_is_the_published_one(List<String> vector) {
    int level = Integer.parseInt(vector.get(0));
    long index = Long.parseLong(vector.get(1));
    assertThat(tree.node(level, index)).isEqualTo(PublishedTree.hash(vector.get(2)));
  }

  @ParameterizedTest
  @MethodSource("inclusions")
  void each_inclusion_proof_is_the_published_one(List<String> vector) {
    int index = Integer.parseInt(vector.get(0));
    int size = Integer.parseInt(vector.get(1));
    InclusionProof proof = ProofPaths.inclusion(index, size, tree);
    assertThat(proof.path()).isEqualTo(PublishedTree.hashes(vector.subList(2, vector.size())));
    proof.verify(tree.leaf(index), ProofPaths.root(size, tree));
  }

  @ParameterizedTest
  @MethodSource("consistencies")
  void each_consistency_proof_is_the_published_one(List<String> vector) {
    int older = Integer.parseInt(vector.get(0));
    int newer = Integer.parseInt(vector.get(1));
    ConsistencyProof proof = ProofPaths.consistency(older, newer, tree);
    assertThat(proof.path()).isEqualTo(PublishedTree.hashes(vector.subList(2, vector.size())));
    proof.verify(ProofPaths.root(older, tree), ProofPaths.root(newer, tree));
  }
}
