package org.openpps.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.canonical.Vectors;

class SerialNumberTest {
  static Stream<Arguments> keys() {
    return Vectors.rows(SerialNumberTest.class, "serial-number.tsv");
  }

  static Stream<Arguments> placeholders() {
    return Vectors.rows(SerialNumberTest.class, "serial-placeholder.tsv");
  }

  @ParameterizedTest
  @MethodSource("keys")
  void is_found_under_its_key(String given, String key) {
    assertThat(SerialNumber.canonical(given)).isEqualTo(key);
    assertThat(SerialNumber.canonical(key)).isEqualTo(key);
  }

  @ParameterizedTest
  @MethodSource("placeholders")
  void what_makers_leave_in_is_told_from_serial_numbers(String given, boolean placeholder) {
    assertThat(SerialNumber.isPlaceholder(given)).isEqualTo(placeholder);
  }

  @Test
  void the_key_of_a_key_is_itself_whatever_the_character() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String key = SerialNumber.canonical("a" + Character.toString(c));
      assertThat(SerialNumber.canonical(key)).as("U+%04X", c).isEqualTo(key);
    }
  }
}
