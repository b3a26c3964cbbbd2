package org.openpps.model.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.error.ErrorCode;

class Base64TextTest {
  static Stream<Arguments> written() {
    return Vectors.rows(Base64TextTest.class, "base64.tsv");
  }

  static Stream<Arguments> refused() {
    return Vectors.rows(Base64TextTest.class, "base64-refused.tsv");
  }

  @ParameterizedTest
  @MethodSource("written")
  void writes_the_vectors_of_rfc_4648_and_reads_them_back(String hex, String text) {
    byte[] octets = HexFormat.of().parseHex(hex);
    assertThat(Base64Text.write(octets)).isEqualTo(text);
    assertThat(Base64Text.parse(text)).isEqualTo(octets);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refuses_a_second_spelling_of_the_same_octets(String text) {
    Refusal.of(ErrorCode.BASE64_FORM, () -> Base64Text.parse(text));
  }
}
