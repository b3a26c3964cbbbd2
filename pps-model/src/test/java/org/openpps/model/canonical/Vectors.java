package org.openpps.model.canonical;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Golden vectors: one a line, columns parted by tabulators, remarks begin with {@code "# "}. */
public final class Vectors {
  private Vectors() {}

  /** The rows of a file beside {@code test} among the resources, as arguments of a test. */
  public static Stream<Arguments> rows(Class<?> test, String file) {
    try (InputStream in = test.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("# "))
          .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
