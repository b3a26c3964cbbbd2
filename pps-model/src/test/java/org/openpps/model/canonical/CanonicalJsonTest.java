package org.openpps.model.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

class CanonicalJsonTest {
  static Stream<Arguments> canonical() {
    return Vectors.rows(CanonicalJsonTest.class, "json.tsv");
  }

  static Stream<Arguments> refused() {
    return Vectors.rows(CanonicalJsonTest.class, "json-refused.tsv");
  }

  @ParameterizedTest
  @MethodSource("canonical")
  void writes_the_octets_of_the_golden_vectors(String given, String canonical, String sha256)
      throws Exception {
    byte[] bytes = CanonicalJson.bytes(CanonicalJson.parse(given));
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(canonical);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(sha256);
  }

  @ParameterizedTest
  @MethodSource("canonical")
  void canonical_json_is_written_as_it_was_read(String given, String canonical, String sha256) {
    assertThat(CanonicalJson.write(CanonicalJson.parse(canonical))).isEqualTo(canonical);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refuses_what_the_format_excludes_and_says_where(String given, String pointer) {
    assertThatThrownBy(() -> CanonicalJson.parse(given))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.JSON_MALFORMED);
              if (!pointer.equals("?")) {
                assertThat(e.violations().get(0).pointer()).isEqualTo(pointer);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22ff22", // no octet of UTF-8
        "22c0af22", // overlong
        "22eda08022", // a surrogate encoded as UTF-8
        "22f490808022", // above U+10FFFF
        "22c3", // cut short
        "fffe310000", // UTF-16
        "00310032", // UTF-16 without a mark
        "efbbbf31", // byte order mark
        "220122", // control character not escaped
        ""
      })
  void refuses_octets_that_are_no_plain_utf_8(String hex) {
    Refusal.of(ErrorCode.JSON_MALFORMED, () -> CanonicalJson.parse(HexFormat.of().parseHex(hex)));
  }

  @Test
  void a_hundred_thousand_brackets_are_refused_like_thirty_three() {
    assertThatThrownBy(() -> CanonicalJson.parse("[".repeat(100_000)))
        .hasMessageContaining("nested");
  }

  @Test
  void a_value_nested_too_deeply_is_not_written() {
    Json value = new JsonFlag(true);
    for (int i = 0; i < CanonicalJson.MAX_DEPTH; i++) {
      value = JsonObject.builder().json("in", value).build();
    }
    Json deepest = value;
    assertThat(CanonicalJson.parse(CanonicalJson.write(deepest))).isEqualTo(deepest);
    Refusal.of(
        ErrorCode.JSON_MALFORMED,
        () -> CanonicalJson.write(JsonObject.builder().json("in", deepest).build()));
  }

  @Test
  void every_value_is_read_back_as_it_was_written() {
    long seed = RandomJson.seed();
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      Json value = RandomJson.value(random, 5);
      String written = CanonicalJson.write(value);
      assertThat(CanonicalJson.parse(written)).as("seed %d, %s", seed, written).isEqualTo(value);
      assertThat(CanonicalJson.parse(CanonicalJson.bytes(value))).isEqualTo(value);
      assertThat(CanonicalJson.write(CanonicalJson.parse(written))).isEqualTo(written);
    }
  }

  @Test
  void damaged_json_is_read_or_refused_but_never_fails_otherwise() {
    long seed = RandomJson.seed();
    Random random = new Random(seed);
    byte[] harm = "{}[]\",:\\u0e-. n\u00ff".getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = CanonicalJson.bytes(RandomJson.value(random, 4));
      bytes[random.nextInt(bytes.length)] = harm[random.nextInt(harm.length)];
      try {
        Json read = CanonicalJson.parse(bytes);
        assertThat(CanonicalJson.parse(CanonicalJson.bytes(read))).isEqualTo(read);
      } catch (RefusedException e) {
        assertThat(e.code()).as("seed %d", seed).isEqualTo(ErrorCode.JSON_MALFORMED);
      }
    }
  }
}
