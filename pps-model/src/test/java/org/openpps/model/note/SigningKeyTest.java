package org.openpps.model.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

class SigningKeyTest {
  static List<TestKeys.Rfc8032> vectors() {
    return TestKeys.rfc8032();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void keys_and_signatures_are_those_of_rfc_8032(TestKeys.Rfc8032 vector) {
    SigningKey key = SigningKey.fromSeed("a", vector.seed());
    assertThat(key.verifierKey().publicKey()).isEqualTo(vector.publicKey());
    assertThat(key.sign(vector.message())).isEqualTo(vector.signature());
    assertThat(key.verifierKey().verifies(vector.message(), vector.signature())).isTrue();
  }

  @Test
  void a_new_key_is_found_again_by_its_seed() {
    SigningKey key = SigningKey.generate(TestKeys.ORIGIN, new SecureRandom());
    SigningKey again = SigningKey.fromSeed(TestKeys.ORIGIN, key.seed());
    byte[] message = "message".getBytes(StandardCharsets.UTF_8);
    assertThat(again.verifierKey()).isEqualTo(key.verifierKey());
    assertThat(again.verifierKey().verifies(message, key.sign(message))).isTrue();
  }

  @Test
  void two_new_keys_differ() {
    SecureRandom random = new SecureRandom();
    assertThat(SigningKey.generate("a", random).verifierKey())
        .isNotEqualTo(SigningKey.generate("a", random).verifierKey());
  }

  @Test
  void no_text_of_a_key_shows_its_secret() {
    byte[] seed = TestKeys.LOG.seed();
    assertThat(TestKeys.LOG.toString())
        .contains(TestKeys.ORIGIN)
        .doesNotContain(Base64.getEncoder().encodeToString(seed))
        .doesNotContainIgnoringCase(HexFormat.of().formatHex(seed));
  }

  @Test
  void the_seed_is_copied_in_and_out() {
    byte[] seed = TestKeys.LOG.seed();
    SigningKey key = SigningKey.fromSeed("a", seed);
    seed[0]++;
    key.seed()[0]++;
    assertThat(key.seed()).isEqualTo(TestKeys.LOG.seed());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 31, 33})
  void a_seed_of_another_length_is_refused(int octets) {
    assertThatThrownBy(() -> SigningKey.fromSeed("a", new byte[octets]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_name_that_no_log_may_have_is_refused() {
    assertThatThrownBy(() -> SigningKey.fromSeed("a b", TestKeys.LOG.seed()))
        .isInstanceOfSatisfying(
            RegisterException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ORIGIN_FORM));
  }
}
