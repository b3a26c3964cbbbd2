package org.openpps.client.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.openpps.model.document.Rendering;
import org.openpps.model.pdf.DocumentPdf;

/** A file in which something is kept with exactly the characters that came. */
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

  /** Keeps a document as it came, or on the pages of a PDF when the file is called so. */
  static void document(Optional<Path> file, String text) throws IOException {
    if (file.filter(Saved::isPdf).isPresent()) {
      Files.write(file.get(), DocumentPdf.of(Rendering.read(text), Optional.empty()));
    } else {
      write(file, text);
    }
  }

  /** Whether the name of a file says that it is a PDF. */
  static boolean isPdf(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  static void write(Optional<Path> file, String text) throws IOException {
    if (file.isPresent()) {
      Files.writeString(file.get(), text, StandardCharsets.UTF_8);
    }
  }
}
