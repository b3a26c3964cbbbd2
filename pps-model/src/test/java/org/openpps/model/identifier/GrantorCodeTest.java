package org.openpps.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpps.model.canonical.Refusal;
import org.openpps.model.error.ErrorCode;

class GrantorCodeTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static GrantorCode code(long seed) {
    byte[] octets = new byte[GrantorCode.OCTETS];
    new Random(seed).nextBytes(octets);
    return GrantorCode.of(octets);
  }

  @Test
  void is_shown_in_four_groups_of_five_and_read_as_people_type_it() {
    GrantorCode code = code(1);
    assertThat(code.display()).matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}");
    String typed = code.display().toLowerCase(Locale.ROOT).replace('-', ' ');
    assertThat(GrantorCode.parse(typed)).isEqualTo(code).hasSameHashCodeAs(code);
    assertThat(GrantorCode.parse(code.value().replace('0', 'o').replace('1', 'l'))).isEqualTo(code);
    assertThat(GrantorCode.parse(code.value().replace('1', 'I'))).isEqualTo(code);
    assertThat(code).isNotEqualTo(code(2)).isNotEqualTo(code.value());
  }

  @Test
  void takes_every_one_of_its_bits_into_account() {
    byte[] none = new byte[GrantorCode.OCTETS];
    IntStream.range(0, 95)
        .forEach(
            bit -> {
              byte[] one = new byte[GrantorCode.OCTETS];
              one[bit / 8] = (byte) (0x80 >> bit % 8);
              assertThat(GrantorCode.of(one)).as("bit %d", bit).isNotEqualTo(GrantorCode.of(none));
            });
    assertThat(GrantorCode.of(none).value()).isEqualTo("0".repeat(20));
  }

  @Test
  void every_wrong_character_and_every_swap_of_any_two_is_caught() {
    String value = code(3).value();
    for (int i = 0; i < value.length(); i++) {
      for (char wrong : ALPHABET.toCharArray()) {
        if (wrong != value.charAt(i)) {
          String slip = with(value, i, wrong);
          Refusal.of(ErrorCode.GRANTOR_CODE_CHECK, () -> GrantorCode.parse(slip));
        }
      }
      for (int j = 0; j < i; j++) {
        if (value.charAt(i) != value.charAt(j)) {
          String swapped = with(with(value, i, value.charAt(j)), j, value.charAt(i));
          Refusal.of(ErrorCode.GRANTOR_CODE_CHECK, () -> GrantorCode.parse(swapped));
        }
      }
    }
  }

  @Test
  void other_lengths_and_characters_are_refused() {
    for (String typed : new String[] {"", "0", "0".repeat(19), "0".repeat(21), "U".repeat(20)}) {
      Refusal.of(ErrorCode.GRANTOR_CODE_FORM, () -> GrantorCode.parse(typed));
    }
  }

  @Test
  void does_not_write_itself_into_a_log() {
    assertThat(code(4).toString()).doesNotContain(code(4).value());
  }

  private static String with(String text, int at, char other) {
    return text.substring(0, at) + other + text.substring(at + 1);
  }
}
