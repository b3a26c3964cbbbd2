package org.openpps.model.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents by which the model's own tests hold the format. */
final class GoldenFile {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/openpps/model/document/golden");

  private GoldenFile() {}

  /** The text of a document. */
  static String document(String name) {
    return text(GOLDEN.resolve("documents").resolve(name));
  }

  /** The key that signed them. */
  static String vkey() {
    return text(GOLDEN.resolve("vkey.txt")).strip();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
