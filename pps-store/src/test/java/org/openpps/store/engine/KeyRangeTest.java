package org.openpps.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRangeTest {
  @ParameterizedTest
  @ValueSource(strings = {"A", "SMITH|", "Ӿ", "\uD7FF", "\uFF5E", "\uD83D\uDE00"})
  void the_bound_stands_behind_all_that_begin_so(String beginning) {
    assertThat(KeyRange.after(beginning))
        .isGreaterThan(beginning + "Z")
        .isGreaterThan(beginning + "\uFFFD");
  }
}
