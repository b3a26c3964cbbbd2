package org.openpps.client.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is named on the command line. */
final class GivenFile {
  private GivenFile() {}

  /**
   * Its octets.
   *
   * @throws IOException when it cannot be read; the message names it
   */
  static byte[] octets(Path file) throws IOException {
    requireFile(file);
    return Files.readAllBytes(file);
  }

  /**
   * Its text, in UTF-8.
   *
   * @throws IOException when it cannot be read, or is no such text; the message names it
   */
  static String text(Path file) throws IOException {
    requireFile(file);
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": It is not text in UTF-8; save it so.", e);
    }
  }

  private static void requireFile(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a directory; name a file.");
    }
  }
}
