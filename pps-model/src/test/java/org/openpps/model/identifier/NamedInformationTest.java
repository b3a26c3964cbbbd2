package org.openpps.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.canonical.Refusal;
import org.openpps.model.canonical.Vectors;
import org.openpps.model.error.ErrorCode;

class NamedInformationTest {
  static Stream<Arguments> names() {
    return Vectors.rows(NamedInformationTest.class, "named-information.tsv");
  }

  static Stream<Arguments> refused() {
    return Vectors.rows(NamedInformationTest.class, "named-information-refused.tsv");
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_spelling_leads_to_one_name(String typed, String uri, String hex) {
    NamedInformation name = NamedInformation.parse(typed);
    assertThat(name.uri()).isEqualTo(uri);
    assertThat(name).hasToString(uri);
    assertThat(name.hex()).isEqualTo(hex);
    assertThat(NamedInformation.of(name.algorithm(), HexFormat.of().parseHex(hex))).isEqualTo(name);
    assertThat(NamedInformation.problem(typed)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_names_no_file_is_refused(String typed, String code) {
    ErrorCode expected = ErrorCode.ofCode(code).orElseThrow();
    Refusal.of(expected, () -> NamedInformation.parse(typed));
    assertThat(NamedInformation.problem(typed)).contains(expected);
  }

  @Test
  void the_digest_of_a_file_becomes_its_name() throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest("Hello World!".getBytes(StandardCharsets.US_ASCII));
    assertThat(NamedInformation.of("sha-256", digest).uri())
        .isEqualTo("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk");
    assertThat(NamedInformation.of("sha-256", digest).bytes()).isEqualTo(digest);
  }

  @Test
  void a_digest_of_the_wrong_length_or_algorithm_is_refused() {
    Refusal.of(ErrorCode.DIGEST_FORM, () -> NamedInformation.of("sha-256", new byte[31]));
    Refusal.of(ErrorCode.DIGEST_FORM, () -> NamedInformation.of("sha-1", new byte[20]));
  }
}
