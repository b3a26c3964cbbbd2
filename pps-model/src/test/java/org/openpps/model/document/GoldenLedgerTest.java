package org.openpps.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files under {@code golden} are made anew and compared octet for octet. What was made is left
 * under {@code target/golden}, where a person may look at it. The files are frozen and never
 * replaced, but for the {@code .txt} renderings of documents.
 */
class GoldenLedgerTest {
  private static final Map<String, String> MADE = GoldenFiles.of(new GoldenLedger());

  static Stream<String> names() {
    return MADE.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_same_octets_are_made_again(String name) throws IOException {
    byte[] made = MADE.get(name).getBytes(StandardCharsets.UTF_8);
    Path copy = Path.of("target", "golden").resolve(name);
    Files.createDirectories(copy.getParent());
    Files.write(copy, made);
    assertThat(new String(made, StandardCharsets.UTF_8)).isEqualTo(golden(name));
  }

  /** The text of a golden file. */
  static String golden(String name) {
    try (InputStream in = GoldenLedgerTest.class.getResourceAsStream("golden/" + name)) {
      assertThat(in).as("golden/" + name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
