package org.openpps.model.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

class VerifierKeyTest {
  // golang.org/x/mod/sumdb/note, TestNewVerifier
  private static final String PETER =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
  private static final byte[] MESSAGE = "message".getBytes(StandardCharsets.UTF_8);

  @Test
  void a_key_is_written_again_as_it_was_read() {
    VerifierKey key = VerifierKey.parse(PETER);
    assertThat(key.format()).isEqualTo(PETER);
    assertThat(key).hasToString(PETER);
    assertThat(key.name()).isEqualTo("PeterNeumann");
    assertThat(key.keyId()).isEqualTo(0xc74f20a3);
    assertThat(VerifierKey.of(key.name(), key.publicKey())).isEqualTo(key).hasSameHashCodeAs(key);
  }

  @Test
  void the_base_64_of_a_key_may_hold_a_plus() {
    String text = TestKeys.LOG.verifierKey().format();
    assertThat(text.chars().filter(c -> c == '+').count()).isGreaterThan(2);
    assertThat(VerifierKey.parse(text)).isEqualTo(TestKeys.LOG.verifierKey());
  }

  @Test
  void any_one_character_left_out_or_changed_is_refused() {
    IntStream.range(0, PETER.length())
        .forEach(
            i -> {
              StringBuilder shorter = new StringBuilder(PETER).deleteCharAt(i);
              StringBuilder changed = new StringBuilder(PETER);
              changed.setCharAt(i, (char) (PETER.charAt(i) + 1));
              refused(shorter.toString());
              refused(changed.toString());
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PeterNeumann",
        "PeterNeumann+c74f20a3",
        "PeterNeumann+c74f20a3+",
        "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        " PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n",
        // both from golang.org/x/mod/sumdb/note: too long, and of an unknown type; the ids are
        // right
        "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
        "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
      })
  void a_text_of_another_form_is_refused(String text) {
    refused(text);
  }

  @Test
  void octets_that_are_no_point_of_the_curve_are_refused() {
    byte[] octets = new byte[32];
    octets[0] = 2; // y = 2 has no x, RFC 8032, section 5.1.3
    assertThatThrownBy(() -> VerifierKey.of("a", octets)).isInstanceOf(RegisterException.class);
    assertThatThrownBy(() -> VerifierKey.of("a", new byte[31]))
        .isInstanceOf(RegisterException.class);
  }

  @Test
  void a_changed_message_or_signature_is_not_verified() {
    VerifierKey key = TestKeys.LOG.verifierKey();
    byte[] signature = TestKeys.LOG.sign(MESSAGE);
    assertThat(key.verifies(MESSAGE, signature)).isTrue();
    assertThat(key.verifies(new byte[0], signature)).isFalse();
    assertThat(TestKeys.WITNESS.verifierKey().verifies(MESSAGE, signature)).isFalse();
    for (int i = 0; i < signature.length; i++) {
      byte[] changed = signature.clone();
      changed[i] ^= 1;
      assertThat(key.verifies(MESSAGE, changed)).as("octet %d", i).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 65, 128})
  void a_signature_of_another_length_is_not_verified(int octets) {
    assertThat(TestKeys.LOG.verifierKey().verifies(MESSAGE, new byte[octets])).isFalse();
  }

  private static void refused(String text) {
    assertThatThrownBy(() -> VerifierKey.parse(text))
        .as(text)
        .isInstanceOfSatisfying(
            RegisterException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.VKEY_MALFORMED));
  }
}
