package org.openpps.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.canonical.Refusal;
import org.openpps.model.canonical.Vectors;
import org.openpps.model.error.ErrorCode;

class RegistrationNumberTest {
  static Stream<Arguments> numbers() {
    return Vectors.rows(RegistrationNumberTest.class, "registration-number.tsv");
  }

  static Stream<Arguments> typed() {
    return Vectors.rows(RegistrationNumberTest.class, "registration-number-typed.tsv");
  }

  static Stream<Arguments> refused() {
    return Vectors.rows(RegistrationNumberTest.class, "registration-number-refused.tsv");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void is_written_and_shown_as_the_golden_vectors_say(long sequence, String value, String shown) {
    RegistrationNumber number = new RegistrationNumber(sequence);
    assertThat(number.value()).isEqualTo(value);
    assertThat(number).hasToString(value);
    assertThat(number.display()).isEqualTo(shown);
    assertThat(RegistrationNumber.parse(value)).isEqualTo(number);
    assertThat(RegistrationNumber.parse(shown)).isEqualTo(number);
  }

  @ParameterizedTest
  @MethodSource("typed")
  void may_be_typed_with_blanks_and_hyphens(String typed, String value) {
    assertThat(RegistrationNumber.parse(typed).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void is_refused_with_its_reason(String typed, String code) {
    Refusal.of(ErrorCode.ofCode(code).orElseThrow(), () -> RegistrationNumber.parse(typed));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void every_wrong_digit_and_every_swap_of_neighbours_is_caught(
      long sequence, String value, String shown) {
    Slips.all(value)
        .forEach(
            slip ->
                assertThatThrownBy(() -> RegistrationNumber.parse(slip))
                    .as(slip)
                    .hasMessageContaining("number"));
  }

  @Test
  void the_founding_entry_and_negative_or_unsafe_sequences_have_no_number() {
    for (long sequence : new long[] {0, -1, Long.MIN_VALUE, 1L << 53, Long.MAX_VALUE}) {
      assertThatThrownBy(() -> new RegistrationNumber(sequence))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void numbers_are_ordered_by_sequence() {
    assertThat(new RegistrationNumber(9)).isLessThan(new RegistrationNumber(10));
  }
}
