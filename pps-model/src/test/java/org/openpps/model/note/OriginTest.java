package org.openpps.model.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "trial.invalid/0123456789abcdef",
        "register.example/v1/log",
        "notopenpps.org/x",
        "openpps.org.example/x",
        "~!",
      })
  void visible_ascii_without_plus_is_a_name(String name) {
    assertThat(Origin.allows(name)).isTrue();
    assertThat(Origin.require(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a b",
        "a+b",
        "a\n",
        "\na",
        "a\tb",
        "a\u007fb",
        "a\u00a0b",
        "é",
        "openpps.org/",
        "openpps.org/search-certificate@v1",
      })
  void anything_else_is_none(String name) {
    assertThat(Origin.allows(name)).isFalse();
  }

  @Test
  void a_name_has_at_most_255_octets() {
    assertThat(Origin.allows("a".repeat(255))).isTrue();
    assertThat(Origin.allows("a".repeat(256))).isFalse();
  }
}
