package org.openpps.model.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.TreeHasher;

class SignedCheckpointTest {
  private static final Hash ROOT = TreeHasher.leaf(new byte[0]);
  private static final VerifierKey LOG = TestKeys.LOG.verifierKey();
  private static final VerifierKey WITNESS = TestKeys.WITNESS.verifierKey();

  @Test
  void a_checkpoint_is_three_lines() {
    Checkpoint checkpoint = new Checkpoint("register.example", 7, ROOT);
    assertThat(checkpoint.format())
        .isEqualTo("register.example\n7\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n");
    assertThat(Checkpoint.parse(checkpoint.format())).isEqualTo(checkpoint);
  }

  @Test
  void the_smallest_and_the_largest_tree_have_checkpoints() {
    Checkpoint empty = new Checkpoint("a", 0, TreeHasher.emptyRoot());
    Checkpoint largest = new Checkpoint("a", Long.MAX_VALUE, ROOT);
    assertThat(Checkpoint.parse(empty.format())).isEqualTo(empty);
    assertThat(Checkpoint.parse(largest.format())).isEqualTo(largest);
  }

  @Test
  void a_checkpoint_with_a_negative_size_or_a_false_empty_root_is_refused() {
    assertThatThrownBy(() -> new Checkpoint("a", -1, ROOT)).isInstanceOf(RegisterException.class);
    assertThatThrownBy(() -> new Checkpoint("a", 0, ROOT)).isInstanceOf(RegisterException.class);
  }

  @Test
  void a_signed_checkpoint_is_verified_by_the_key_of_its_log() {
    SignedCheckpoint signed = SignedCheckpoint.sign(checkpoint(), TestKeys.LOG, TestKeys.WITNESS);
    SignedCheckpoint read = SignedCheckpoint.parse(signed.format());
    assertThat(read).isEqualTo(signed);
    assertThat(read.verify(WITNESS, LOG)).containsExactly(LOG, WITNESS);
  }

  @Test
  void a_key_of_another_name_vouches_for_no_log() {
    SignedCheckpoint signed = SignedCheckpoint.sign(checkpoint(), TestKeys.WITNESS);
    assertThatThrownBy(() -> signed.verify(WITNESS))
        .isInstanceOfSatisfying(
            RegisterException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOTE_UNVERIFIED))
        .hasMessageContaining(TestKeys.ORIGIN);
  }

  @Test
  void while_keys_change_both_sign_and_either_verifies() {
    SignedCheckpoint signed = SignedCheckpoint.sign(checkpoint(), TestKeys.LOG, TestKeys.NEXT_LOG);
    VerifierKey next = TestKeys.NEXT_LOG.verifierKey();
    assertThat(signed.verify(LOG)).containsExactly(LOG);
    assertThat(signed.verify(next)).containsExactly(next);
  }

  @Test
  void a_checkpoint_beside_the_note_of_another_is_refused() {
    SignedNote note = SignedNote.sign("another text\n", TestKeys.LOG);
    assertThatThrownBy(() -> new SignedCheckpoint(checkpoint(), note))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Checkpoint checkpoint() {
    return new Checkpoint(TestKeys.ORIGIN, 1, ROOT);
  }
}
