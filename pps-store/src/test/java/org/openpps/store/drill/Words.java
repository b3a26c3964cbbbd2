package org.openpps.store.drill;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of words, in which longer texts travel as base64. */
final class Words {
  private Words() {}

  static String of(Object... words) {
    return Stream.of(words).map(Object::toString).collect(Collectors.joining(" "));
  }

  static String coded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static String text(String coded) {
    return new String(Base64.getDecoder().decode(coded), StandardCharsets.UTF_8);
  }
}
