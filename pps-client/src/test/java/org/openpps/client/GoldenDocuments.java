package org.openpps.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents by which the model's own tests hold the format. */
public final class GoldenDocuments {
  private static final Path GOLDEN =
      Path.of("../pps-model/src/test/resources/org/openpps/model/document/golden");

  private GoldenDocuments() {}

  /** A file of this name, in any folder of the golden documents. */
  public static Path file(String name) {
    try (var files = Files.walk(GOLDEN)) {
      return files
          .filter(file -> file.getFileName().toString().equals(name))
          .findFirst()
          .orElseThrow(() -> new AssertionError("there is no golden document " + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its text. */
  public static String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The key that signed them. */
  public static String vkey() {
    return text("vkey.txt").strip();
  }
}
