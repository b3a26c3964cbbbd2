package org.openpps.model.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

class SignedNoteTest {
  private static final String TEXT = "a text\n\nof several lines — é\n";
  private static final VerifierKey LOG = TestKeys.LOG.verifierKey();
  private static final VerifierKey WITNESS = TestKeys.WITNESS.verifierKey();

  @Test
  void a_signed_text_is_verified_by_each_key_in_the_order_of_the_lines() {
    SignedNote note = SignedNote.sign(TEXT, TestKeys.WITNESS, TestKeys.LOG);
    SignedNote read = SignedNote.parse(note.format().getBytes(StandardCharsets.UTF_8));
    assertThat(read).isEqualTo(note).hasSameHashCodeAs(note);
    assertThat(read.verify(LOG, WITNESS)).containsExactly(WITNESS, LOG);
    assertThat(read.verify(LOG)).containsExactly(LOG);
  }

  @Test
  void a_note_that_no_known_key_signed_is_not_verified() {
    SignedNote note = SignedNote.sign(TEXT, TestKeys.LOG);
    unverified(() -> note.verify(WITNESS));
    unverified(() -> note.verify());
  }

  @Test
  void a_key_of_the_same_name_is_another_key() {
    SignedNote note = SignedNote.sign(TEXT, TestKeys.LOG);
    unverified(() -> note.verify(TestKeys.NEXT_LOG.verifierKey()));
    assertThat(note.verify(TestKeys.NEXT_LOG.verifierKey(), LOG)).containsExactly(LOG);
  }

  @Test
  void one_wrong_line_of_a_known_key_spoils_the_note() {
    SignedNote good = SignedNote.sign(TEXT, TestKeys.LOG);
    SignedNote other = SignedNote.sign("another text\n", TestKeys.LOG, TestKeys.WITNESS);
    SignedNote withWrongWitness =
        new SignedNote(TEXT, List.of(good.signatures().get(0), other.signatures().get(1)));
    SignedNote withSecondLine =
        new SignedNote(TEXT, List.of(good.signatures().get(0), other.signatures().get(0)));
    unverified(() -> withWrongWitness.verify(LOG, WITNESS));
    unverified(() -> withSecondLine.verify(LOG));
    assertThat(withWrongWitness.verify(LOG)).as("a wrong line of an unknown key").isNotEmpty();
  }

  @Test
  void a_signature_repeated_counts_once() {
    SignatureLine line = SignedNote.sign(TEXT, TestKeys.LOG).signatures().get(0);
    assertThat(new SignedNote(TEXT, List.of(line, line)).verify(LOG, LOG)).containsExactly(LOG);
  }

  @Test
  void a_changed_text_is_not_verified() {
    List<SignatureLine> lines = SignedNote.sign(TEXT, TestKeys.LOG).signatures();
    for (int i = 0; i < TEXT.length() - 1; i++) {
      StringBuilder changed = new StringBuilder(TEXT);
      changed.setCharAt(i, TEXT.charAt(i) == 'x' ? 'y' : 'x');
      SignedNote note = new SignedNote(changed.toString(), lines);
      unverified(() -> note.verify(LOG));
    }
  }

  @Test
  void lines_of_unknown_kinds_up_to_the_limit_are_ignored() {
    SignatureLine known = SignedNote.sign(TEXT, TestKeys.LOG).signatures().get(0);
    SignatureLine postQuantum = new SignatureLine("clé.example", 7, new byte[5000]);
    List<SignatureLine> lines =
        Stream.concat(Collections.nCopies(99, postQuantum).stream(), Stream.of(known)).toList();
    SignedNote note = SignedNote.parse(new SignedNote(TEXT, lines).format());
    assertThat(note.signatures()).hasSize(SignedNote.MAX_SIGNATURES);
    assertThat(note.verify(LOG)).containsExactly(LOG);
    malformed(() -> new SignedNote(TEXT, Collections.nCopies(101, known)));
  }

  @Test
  void a_note_beyond_the_limit_is_not_read() {
    SignedNote note = SignedNote.sign("x".repeat(SignedNote.MAX_LENGTH) + "\n", TestKeys.LOG);
    malformed(() -> SignedNote.parse(note.format()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no line feed", "carriage return\r\n", "tab\t\n", "lone \ud800\n"})
  void a_text_that_no_note_can_hold_is_not_signed(String text) {
    malformed(() -> SignedNote.sign(text, TestKeys.LOG));
  }

  @Test
  void a_note_without_signatures_is_none() {
    malformed(() -> SignedNote.sign(TEXT));
  }

  @Test
  void changing_octets_taken_changes_no_line() {
    SignatureLine line = SignedNote.sign(TEXT, TestKeys.LOG).signatures().get(0);
    line.signature()[0]++;
    assertThat(SignedNote.sign(TEXT, TestKeys.LOG).signatures()).containsExactly(line);
  }

  private static void unverified(ThrowingCallable verifying) {
    refused(ErrorCode.NOTE_UNVERIFIED, verifying);
  }

  private static void malformed(ThrowingCallable making) {
    refused(ErrorCode.NOTE_MALFORMED, making);
  }

  private static void refused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(RegisterException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
