package org.openpps.model.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.CompactRange;
import org.openpps.model.merkle.ConsistencyProof;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.NodeReader;
import org.openpps.model.merkle.ProofPaths;
import org.openpps.model.merkle.Subtree;
import org.openpps.model.merkle.TreeHasher;

/** The log under {@code golden}: these octets stay, and another verifier accepts them. */
class GoldenLogTest {
  private final List<Hash> leaves =
      NoteFiles.text("golden/leaves.txt")
          .lines()
          .map(line -> TreeHasher.leaf(line.getBytes(StandardCharsets.UTF_8)))
          .toList();
  private final VerifierKey vkey =
      VerifierKey.parse(NoteFiles.text("golden/vkey.txt").stripTrailing());

  @Test
  void the_same_leaves_and_keys_give_the_same_octets_again() {
    NodeReader nodes = nodes();
    SignedCheckpoint six = head(6, nodes, TestKeys.LOG);
    SignedCheckpoint all = head(13, nodes, TestKeys.LOG, TestKeys.WITNESS);
    assertThat(TestKeys.LOG.verifierKey()).isEqualTo(vkey);
    assertThat(six.format()).isEqualTo(NoteFiles.text("golden/checkpoint-6.txt"));
    assertThat(all.format()).isEqualTo(NoteFiles.text("golden/checkpoint-13.txt"));
    assertThat(TlogProof.of(ProofPaths.inclusion(4, 13, nodes), all).format())
        .isEqualTo(NoteFiles.text("golden/leaf-4.tlog-proof"));
    assertThat(
            TlogProof.of(ProofPaths.inclusion(12, 13, nodes), all)
                .withExtra("extra".getBytes(StandardCharsets.UTF_8))
                .format())
        .isEqualTo(NoteFiles.text("golden/leaf-12.tlog-proof"));
    assertThat(
            ProofPaths.consistency(6, 13, nodes).path().stream()
                .map(hash -> hash.toBase64() + "\n")
                .collect(Collectors.joining()))
        .isEqualTo(NoteFiles.text("golden/consistency-6-13.txt"));
  }

  @ParameterizedTest
  @CsvSource({"4", "12"})
  void a_golden_proof_verifies_for_its_leaf_and_no_other(int index) {
    TlogProof proof = TlogProof.parse(NoteFiles.text("golden/leaf-" + index + ".tlog-proof"));
    assertThat(proof.verify(leaves.get(index), vkey)).containsExactly(vkey);
    assertThatThrownBy(() -> proof.verify(leaves.get(index - 1), vkey))
        .isInstanceOfSatisfying(
            RegisterException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PROOF_MISMATCH));
  }

  @Test
  void the_golden_consistency_proof_connects_the_two_heads() {
    SignedCheckpoint six = SignedCheckpoint.parse(NoteFiles.text("golden/checkpoint-6.txt"));
    SignedCheckpoint all = SignedCheckpoint.parse(NoteFiles.text("golden/checkpoint-13.txt"));
    List<Hash> path =
        NoteFiles.text("golden/consistency-6-13.txt").lines().map(Hash::fromBase64).toList();
    six.verify(vkey);
    all.verify(vkey);
    new ConsistencyProof(6, 13, path).verify(six.checkpoint().root(), all.checkpoint().root());
  }

  private NodeReader nodes() {
    Map<Subtree, Hash> nodes = new HashMap<>();
    CompactRange range = CompactRange.empty();
    for (Hash leaf : leaves) {
      range =
          range.append(leaf, (level, index, hash) -> nodes.put(new Subtree(level, index), hash));
    }
    return (level, index) -> nodes.get(new Subtree(level, index));
  }

  private static SignedCheckpoint head(long size, NodeReader nodes, SigningKey... keys) {
    return SignedCheckpoint.sign(
        new Checkpoint(TestKeys.ORIGIN, size, ProofPaths.root(size, nodes)), keys);
  }
}
