package org.openpps.model.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that others published; {@code published/README.md} names their sources. */
class PublishedNotesTest {
  private static final VerifierKey PETER =
      VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
  private static final VerifierKey ENOCH =
      VerifierKey.parse("EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop");

  @ParameterizedTest
  @ValueSource(
      strings = {"c2sp-example", "c2sp-blank-line-in-text", "c2sp-checkpoint", "go-two-signatures"})
  void each_is_written_again_as_it_was_read(String name) {
    String text = note(name);
    assertThat(SignedNote.parse(text).format()).isEqualTo(text);
  }

  @Test
  void the_example_of_c2sp_is_verified_by_its_key() {
    VerifierKey key =
        VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    assertThat(SignedNote.parse(note("c2sp-example")).verify(key)).containsExactly(key);
  }

  @Test
  void each_of_two_signatures_is_verified_by_its_key() {
    SignedNote note = SignedNote.parse(note("go-two-signatures"));
    assertThat(note.verify(PETER)).containsExactly(PETER);
    assertThat(note.verify(ENOCH)).containsExactly(ENOCH);
    assertThat(note.verify(ENOCH, PETER)).containsExactly(PETER, ENOCH);
  }

  @Test
  void the_published_secret_key_signs_the_published_signature() {
    // golang.org/x/mod/sumdb/note, TestSign: the last field of its secret key, without the type
    byte[] typeAndSeed = Base64.getDecoder().decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
    byte[] seed = Arrays.copyOfRange(typeAndSeed, 1, 33);
    SignedNote published = SignedNote.parse(note("go-two-signatures"));
    SigningKey key = SigningKey.fromSeed("PeterNeumann", seed);
    assertThat(key.verifierKey()).isEqualTo(PETER);
    assertThat(SignedNote.sign(published.text(), key).signatures())
        .containsExactly(published.signatures().get(0));
  }

  @Test
  void empty_lines_inside_the_text_belong_to_it() {
    SignedNote note = SignedNote.parse(note("c2sp-blank-line-in-text"));
    assertThat(note.text()).endsWith("sole:\n\ned è subito sera.\n");
    assertThat(note.signatures()).hasSize(1);
  }

  @Test
  void the_example_of_a_checkpoint_is_read() {
    Checkpoint checkpoint = SignedCheckpoint.parse(note("c2sp-checkpoint")).checkpoint();
    assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
    assertThat(checkpoint.size()).isEqualTo(20852163);
    assertThat(checkpoint.root()).hasToString("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=");
  }

  private static String note(String name) {
    return NoteFiles.text("published/" + name + ".txt");
  }
}
