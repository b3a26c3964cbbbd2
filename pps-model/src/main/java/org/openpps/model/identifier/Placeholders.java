package org.openpps.model.identifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of texts that are no serial number, from {@code placeholders.txt} beside this class. */
final class Placeholders {
  private static final Set<String> KEYS = read();

  private Placeholders() {}

  /** Whether the list holds a text with this {@linkplain SerialNumber#canonical key}. */
  static boolean contains(String key) {
    return KEYS.contains(key);
  }

  private static Set<String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Placeholders.class.getResourceAsStream("placeholders.txt"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .map(SerialNumber::canonical)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
