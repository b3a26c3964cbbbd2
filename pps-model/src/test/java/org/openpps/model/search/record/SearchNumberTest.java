package org.openpps.model.search.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.registration.IdempotencyKey;

class SearchNumberTest {
  private static final SearchNumber NUMBER = new SearchNumber("S-7K3M-9QX0-T2N1-4H6D");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S-7K3M-9QX0-T2N1-4H6D",
        "s-7k3m-9qxo-t2nl-4h6d",
        " S7K3M9QXOT2NI4H6D ",
        "s 7k3m 9qx0 t2n1 4h6d"
      })
  void it_is_read_as_people_type_it(String typed) {
    assertThat(SearchNumber.parse(typed)).isEqualTo(NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "S", "000000000195", "S-7K3M-9QX0-T2N1-4H6", "S-7K3M-9QX0-T2N1-4H6U"})
  void nothing_else_is_the_number_of_a_search(String typed) {
    assertThatThrownBy(() -> SearchNumber.parse(typed))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.SEARCH_UNKNOWN));
  }

  @Test
  void every_number_is_another_and_reads_back() {
    var numbers =
        IntStream.range(0, 1_000).mapToObj(i -> SearchNumber.random()).collect(Collectors.toSet());
    assertThat(numbers).hasSize(1_000).allMatch(n -> SearchNumber.parse(n.value()).equals(n));
  }

  @Test
  void under_one_key_an_account_has_one_number_and_another_account_another() {
    IdempotencyKey key = new IdempotencyKey("k");
    assertThat(SearchNumber.of("lender", key, 0)).isEqualTo(SearchNumber.of("lender", key, 0));
    assertThat(SearchNumber.of("lender", key, 1)).isEqualTo(SearchNumber.of("lender", key, 1));
    assertThat(SearchNumber.of("lender", key, 1)).isNotEqualTo(SearchNumber.of("lender", key, 0));
    assertThat(SearchNumber.of("lender", key, 0)).isNotEqualTo(SearchNumber.of("broker", key, 0));
  }
}
