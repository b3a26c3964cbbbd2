package org.openpps.model.identifier;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The slips that people make when they copy digits. */
final class Slips {
  private Slips() {}

  static Stream<String> all(String digits) {
    return Stream.concat(wrongDigits(digits), swaps(digits));
  }

  /** Each digit replaced by each of the other nine. */
  static Stream<String> wrongDigits(String digits) {
    return IntStream.range(0, digits.length())
        .boxed()
        .flatMap(
            i ->
                IntStream.rangeClosed('0', '9')
                    .filter(c -> c != digits.charAt(i))
                    .mapToObj(c -> digits.substring(0, i) + (char) c + digits.substring(i + 1)));
  }

  /** Each two neighbours swapped, where they differ. */
  static Stream<String> swaps(String digits) {
    return IntStream.range(0, digits.length() - 1)
        .filter(i -> digits.charAt(i) != digits.charAt(i + 1))
        .mapToObj(
            i ->
                digits.substring(0, i)
                    + digits.charAt(i + 1)
                    + digits.charAt(i)
                    + digits.substring(i + 2));
  }
}
