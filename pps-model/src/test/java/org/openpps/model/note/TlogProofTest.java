package org.openpps.model.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.InclusionProof;
import org.openpps.model.merkle.TreeHasher;

class TlogProofTest {
  private static final Hash LEFT = TreeHasher.leaf(new byte[] {1});
  private static final Hash RIGHT = TreeHasher.leaf(new byte[] {2});
  private static final VerifierKey LOG = TestKeys.LOG.verifierKey();
  private static final SignedCheckpoint HEAD =
      SignedCheckpoint.sign(
          new Checkpoint(TestKeys.ORIGIN, 2, TreeHasher.node(LEFT, RIGHT)), TestKeys.LOG);
  private static final TlogProof PROOF =
      TlogProof.of(new InclusionProof(1, 2, List.of(LEFT)), HEAD);

  @Test
  void a_proof_is_written_again_as_it_was_read() {
    TlogProof withExtra = PROOF.withExtra(new byte[] {1, 2, 3});
    for (TlogProof proof : List.of(PROOF, withExtra)) {
      TlogProof read = TlogProof.parse(proof.format());
      assertThat(read).isEqualTo(proof).hasSameHashCodeAs(proof);
      assertThat(read.format()).isEqualTo(proof.format());
      assertThat(read.verify(RIGHT, LOG)).containsExactly(LOG);
    }
    assertThat(withExtra).isNotEqualTo(PROOF);
  }

  @Test
  void a_tree_of_one_leaf_needs_no_hashes() {
    SignedCheckpoint head =
        SignedCheckpoint.sign(new Checkpoint(TestKeys.ORIGIN, 1, LEFT), TestKeys.LOG);
    TlogProof proof = TlogProof.of(new InclusionProof(0, 1, List.of()), head);
    assertThat(proof.format()).startsWith("c2sp.org/tlog-proof@v1\nindex 0\n\ntrial.invalid/");
    assertThat(TlogProof.parse(proof.format()).verify(LEFT, LOG)).containsExactly(LOG);
  }

  @Test
  void another_leaf_index_or_path_is_not_proven() {
    mismatch(() -> PROOF.verify(LEFT, LOG));
    mismatch(() -> with(0, List.of(LEFT)).verify(RIGHT, LOG));
    mismatch(() -> with(2, List.of(LEFT)).verify(RIGHT, LOG));
    mismatch(() -> with(Long.MAX_VALUE, List.of(LEFT)).verify(RIGHT, LOG));
    mismatch(() -> with(1, List.of()).verify(RIGHT, LOG));
    mismatch(() -> with(1, List.of(LEFT, LEFT)).verify(RIGHT, LOG));
  }

  @Test
  void a_proof_under_a_head_that_no_known_key_signed_is_not_verified() {
    refused(ErrorCode.NOTE_UNVERIFIED, () -> PROOF.verify(RIGHT, TestKeys.WITNESS.verifierKey()));
  }

  @Test
  void faults_of_note_and_checkpoint_keep_their_own_codes() {
    refused(ErrorCode.NOTE_MALFORMED, () -> TlogProof.parse(PROOF.format().replace("\u2014", "-")));
    refused(
        ErrorCode.CHECKPOINT_MALFORMED,
        () -> TlogProof.parse(PROOF.format().replace("\n2\n", "\n02\n")));
  }

  @Test
  void the_longest_path_is_read() {
    TlogProof longest = with(1, Collections.nCopies(63, LEFT));
    assertThat(TlogProof.parse(longest.format())).isEqualTo(longest);
  }

  @Test
  void extra_octets_are_copied_in_and_out() {
    byte[] octets = {1, 2, 3};
    TlogProof proof = PROOF.withExtra(octets);
    octets[0]++;
    proof.extra().orElseThrow()[0]++;
    assertThat(proof.extra()).contains(new byte[] {1, 2, 3});
  }

  @Test
  void what_no_text_could_say_is_refused() {
    assertThatThrownBy(() -> PROOF.withExtra(new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> with(-1, List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TlogProof.of(new InclusionProof(1, 3, List.of()), HEAD))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static TlogProof with(long index, List<Hash> path) {
    return new TlogProof(Optional.empty(), index, path, HEAD);
  }

  private static void mismatch(ThrowingCallable verifying) {
    refused(ErrorCode.PROOF_MISMATCH, verifying);
  }

  private static void refused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(RegisterException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
