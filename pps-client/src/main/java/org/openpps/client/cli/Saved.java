package org.openpps.client.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file in which a document is kept with exactly the characters that came. */
final class Saved {
  private Saved() {}

  /** Makes sure, before anything is sent, that the answer will have a place. */
  static void require(Optional<Path> file) throws IOException {
    if (file.isPresent()) {
      Path place = file.get().toAbsolutePath();
      boolean writable = Files.isWritable(Files.exists(place) ? place : place.getParent());
      if (Files.isDirectory(place) || !writable) {
        throw new IOException("The file " + file.get() + " cannot be written.");
      }
    }
  }

  static void write(Optional<Path> file, String text) throws IOException {
    if (file.isPresent()) {
      Files.writeString(file.get(), text, StandardCharsets.UTF_8);
    }
  }
}
