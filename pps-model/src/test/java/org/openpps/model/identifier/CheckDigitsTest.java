package org.openpps.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
