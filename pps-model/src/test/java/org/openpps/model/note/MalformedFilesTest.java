package org.openpps.model.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

/** Each file under {@code malformed} has the one fault in its name. */
class MalformedFilesTest {
  static List<Path> notes() {
    return NoteFiles.list("malformed/note");
  }

  static List<Path> checkpoints() {
    return NoteFiles.list("malformed/checkpoint");
  }

  static List<Path> proofs() {
    return NoteFiles.list("malformed/proof");
  }

  @Test
  void there_are_files_of_each_kind() {
    assertThat(notes()).hasSizeGreaterThan(30);
    assertThat(checkpoints()).hasSizeGreaterThan(25);
    assertThat(proofs()).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("notes")
  void a_malformed_note_is_refused(Path file) {
    refused(ErrorCode.NOTE_MALFORMED, () -> SignedNote.parse(NoteFiles.octets(file)));
  }

  @ParameterizedTest
  @MethodSource("checkpoints")
  void a_malformed_checkpoint_is_refused(Path file) {
    SignedNote note = SignedNote.parse(NoteFiles.octets(file));
    refused(ErrorCode.CHECKPOINT_MALFORMED, () -> SignedCheckpoint.of(note));
  }

  @ParameterizedTest
  @MethodSource("proofs")
  void a_malformed_proof_is_refused(Path file) {
    String text = new String(NoteFiles.octets(file), StandardCharsets.UTF_8);
    refused(ErrorCode.PROOF_MALFORMED, () -> TlogProof.parse(text));
  }

  private static void refused(ErrorCode code, ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(RegisterException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
