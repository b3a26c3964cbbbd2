package org.openpps.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each scheme's arithmetic can catch, exhaustively over valid numbers. A weight that shares a
 * factor with the modulus lets some slips through; the tests hold that these and no others pass.
 */
class CheckDigitsTest {
  private static final List<Integer> ACN_WEIGHTS = List.of(8, 7, 6, 5, 4, 3, 2, 1, 1);

  @ParameterizedTest
  @ValueSource(strings = {"004085616", "000000019", "010499966", "005749986", "004651325"})
  void an_acn_catches_the_slips_that_its_weights_can_see(String acn) {
    Slips.all(acn)
        .forEach(
            slip ->
                assertThat(PartyIdentifierScheme.ACN.problem(slip).isEmpty())
                    .as(slip)
                    .isEqualTo(weighted(slip, ACN_WEIGHTS) % 10 == 0 && !slip.matches("0{9}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"51824753556", "63384330717", "53004085616", "42004651325"})
  void an_abn_catches_every_wrong_digit_and_every_swap_of_neighbours(String abn) {
    assertThat(Slips.all(abn).filter(s -> valid(PartyIdentifierScheme.ABN, s))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9429041535110", "9429000000017", "9429032389470"})
  void an_nzbn_catches_every_wrong_digit(String nzbn) {
    assertThat(Slips.wrongDigits(nzbn).filter(s -> valid(PartyIdentifierScheme.NZBN, s))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9429041535110", "9429000000017", "9429032389470"})
  void an_nzbn_misses_swaps_of_digits_that_differ_by_five_and_no_others(String nzbn) {
    Stream<String> behindPrefix =
        Slips.swaps(nzbn).filter(slip -> slip.startsWith(nzbn.substring(0, 2)));
    assertThat(behindPrefix)
        .allSatisfy(
            slip ->
                assertThat(valid(PartyIdentifierScheme.NZBN, slip))
                    .as(slip)
                    .isEqualTo(difference(nzbn, slip) == 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"004085616", "010499966"})
  void an_arbn_and_an_arsn_catch_what_an_acn_catches(String number) {
    assertThat(Slips.all(number))
        .allSatisfy(
            slip -> {
              boolean acn = valid(PartyIdentifierScheme.ACN, slip);
              assertThat(valid(PartyIdentifierScheme.ARBN, slip)).as(slip).isEqualTo(acn);
              assertThat(valid(PartyIdentifierScheme.ARSN, slip)).as(slip).isEqualTo(acn);
            });
  }

  /** A letter counts as two digits: with a digit in its place all before it moves. */
  @ParameterizedTest
  @ValueSource(strings = {"5493001KJTIIGC8Y1R12", "7ZW8QJWVPR4P1J1KQY45", "HWUPKR0MPOU8FGXBT394"})
  void an_lei_catches_every_character_mistaken_for_one_of_its_own_kind(String lei) {
    assertThat(
            Slips.wrongCharacters(lei)
                .filter(slip -> kinds(slip).equals(kinds(lei)))
                .filter(slip -> valid(PartyIdentifierScheme.LEI, slip)))
        .isEmpty();
  }

  /** ISO 7064: 9 times the letter's value differs from 99 times the digit by a multiple of 97. */
  @ParameterizedTest
  @ValueSource(strings = {"5493001KJTIIGC8Y1R12", "7ZW8QJWVPR4P1J1KQY45", "HWUPKR0MPOU8FGXBT394"})
  void an_lei_catches_every_swap_but_those_of_1_with_b_2_with_m_and_3_with_x(String lei) {
    for (int i = 0; i < lei.length() - 3; i++) {
      for (String pair : Slips.pairs()) {
        String right = lei.substring(0, i) + pair + lei.substring(i + 2);
        if (valid(PartyIdentifierScheme.LEI, right)) {
          String swapped = lei.substring(0, i) + reversed(pair) + lei.substring(i + 2);
          assertThat(valid(PartyIdentifierScheme.LEI, swapped))
              .as(swapped)
              .isEqualTo(Set.of("1B", "B1", "2M", "M2", "3X", "X3").contains(pair));
        }
      }
    }
  }

  /** The check is on the values of characters, of which several share each value. */
  @ParameterizedTest
  @ValueSource(strings = {"1M8GDM9AXKP042788", "1HGCM82633A004352", "11111111111111111"})
  void a_vin_catches_every_wrong_character_of_another_value(String vin) {
    Slips.wrongCharacters(vin)
        .filter(slip -> slip.charAt(0) >= '1' && slip.charAt(0) <= '5')
        .filter(slip -> slip.matches("[^IOQ]+"))
        .forEach(
            slip ->
                assertThat(DeviceIdentifierScheme.VIN.problem(slip).isEmpty())
                    .as(slip)
                    .isEqualTo(values(slip).equals(values(vin)) && check(slip) == check(vin)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1M8GDM9AXKP042788", "1HGCM82633A004352"})
  void a_vin_catches_every_swap_of_unlike_values_away_from_its_check_digit(String vin) {
    Slips.swaps(vin)
        .filter(slip -> check(slip) == check(vin))
        .filter(slip -> slip.charAt(0) >= '1' && slip.charAt(0) <= '5')
        .forEach(
            slip ->
                assertThat(DeviceIdentifierScheme.VIN.problem(slip).isEmpty())
                    .as(slip)
                    .isEqualTo(values(slip).equals(values(vin))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"490154203237518", "356938035643809"})
  void an_imei_catches_every_wrong_digit(String imei) {
    assertThat(
            Slips.wrongDigits(imei).filter(s -> DeviceIdentifierScheme.IMEI.problem(s).isEmpty()))
        .isEmpty();
  }

  /** Luhn's formula: 09 and 90 weigh the same. */
  @ParameterizedTest
  @ValueSource(strings = {"490154203237518", "356938035643809", "109090909090905"})
  void an_imei_misses_swaps_of_0_and_9_and_no_others(String imei) {
    assertThat(DeviceIdentifierScheme.IMEI.problem(imei)).isEmpty();
    assertThat(Slips.swaps(imei))
        .allSatisfy(
            slip ->
                assertThat(DeviceIdentifierScheme.IMEI.problem(slip).isEmpty())
                    .as(slip)
                    .isEqualTo(difference(imei, slip) == 9));
  }

  private static String reversed(String pair) {
    return new StringBuilder(pair).reverse().toString();
  }

  private static String kinds(String text) {
    return text.replaceAll("[0-9]", "0").replaceAll("[A-Z]", "A");
  }

  private static char check(String vin) {
    return vin.charAt(8);
  }

  /** ISO 3779 characters by their value; the check digit itself is left out. */
  private static String values(String vin) {
    String letters = "ABCDEFGHJKLMNPRSTUVWXYZ";
    String values = "12345678123457923456789";
    return (vin.substring(0, 8) + vin.substring(9))
        .chars()
        .map(c -> letters.indexOf(c) < 0 ? c : values.charAt(letters.indexOf(c)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean valid(PartyIdentifierScheme scheme, String digits) {
    return scheme.problem(digits).isEmpty();
  }

  private static int weighted(String digits, List<Integer> weights) {
    return IntStream.range(0, digits.length())
        .map(i -> (digits.charAt(i) - '0') * weights.get(i))
        .sum();
  }

  private static int difference(String right, String swapped) {
    int first =
        IntStream.range(0, right.length())
            .filter(i -> right.charAt(i) != swapped.charAt(i))
            .findFirst()
            .orElseThrow();
    return Math.abs(right.charAt(first) - swapped.charAt(first));
  }
}
