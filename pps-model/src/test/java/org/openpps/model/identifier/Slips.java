package org.openpps.model.identifier;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The slips that people make when they copy digits. */
final class Slips {
  private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

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

  /** Each letter or digit replaced by each of the other thirty-five. */
  static Stream<String> wrongCharacters(String text) {
    return IntStream.range(0, text.length())
        .boxed()
        .flatMap(
            i ->
                CHARACTERS
                    .chars()
                    .filter(c -> c != text.charAt(i))
                    .mapToObj(c -> text.substring(0, i) + (char) c + text.substring(i + 1)));
  }

  /** Every two unlike letters or digits. */
  static List<String> pairs() {
    return CHARACTERS
        .chars()
        .boxed()
        .flatMap(
            a ->
                CHARACTERS
                    .chars()
                    .filter(b -> b != a)
                    .mapToObj(b -> Character.toString(a) + Character.toString(b)))
        .toList();
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
