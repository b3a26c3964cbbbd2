package org.openpps.model.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

class HashTest {
  private static final Hash OF_NOTHING = Hash.sha256();

  @Test
  void sha_256_is_that_of_fips_180_4() {
    // FIPS 180-4 example: SHA-256 of "abc"; here in pieces
    Hash abc = Hash.sha256(octets("a"), octets(""), octets("bc"));
    assertThat(HexFormat.of().formatHex(abc.bytes()))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void a_hash_broken_off_leaves_no_trace_in_the_next() {
    assertThatThrownBy(() -> Hash.sha256(octets("a"), null))
        .isInstanceOf(NullPointerException.class);
    assertThat(Hash.sha256()).isEqualTo(OF_NOTHING);
  }

  @Test
  void hashes_of_the_same_octets_are_equal() {
    Hash same = Hash.of(OF_NOTHING.bytes());
    assertThat(same).isEqualTo(OF_NOTHING).hasSameHashCodeAs(OF_NOTHING);
    assertThat(same).isNotEqualTo(Hash.sha256(octets("a")));
  }

  @Test
  void changing_the_octets_given_or_taken_changes_no_hash() {
    byte[] given = OF_NOTHING.bytes();
    Hash hash = Hash.of(given);
    given[0]++;
    hash.bytes()[1]++;
    assertThat(hash).isEqualTo(OF_NOTHING);
  }

  @Test
  void base_64_is_read_as_it_is_written() {
    assertThat(OF_NOTHING.toBase64()).isEqualTo("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    assertThat(Hash.fromBase64(OF_NOTHING.toBase64())).isEqualTo(OF_NOTHING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU", // no padding
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=", // stray bits
        "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=", // alphabet for URLs
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        " 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuA==", // 31 octets
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFUA", // 33 octets
      })
  void base_64_of_any_other_form_is_refused(String text) {
    assertThatThrownBy(() -> Hash.fromBase64(text))
        .isInstanceOfSatisfying(
            RegisterException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.HASH_FORM));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 31, 33})
  void another_number_of_octets_is_refused(int octets) {
    assertThatThrownBy(() -> Hash.of(new byte[octets]))
        .isInstanceOfSatisfying(
            RegisterException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.HASH_FORM));
  }

  private static byte[] octets(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
