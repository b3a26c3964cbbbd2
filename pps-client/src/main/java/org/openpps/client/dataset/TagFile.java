package org.openpps.client.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ObjLongConsumer;
import org.openpps.client.source.Reasons;

/** Reads a tag file line by line in the encoding that the bag declares. */
final class TagFile {
  private TagFile() {}

  /** Hands each line that is not blank over, with its number from 1. */
  static void lines(Path file, Charset encoding, Reasons reasons, ObjLongConsumer<String> each)
      throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file, encoding)) {
      long number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          each.accept(line, number);
        }
      }
    } catch (CharacterCodingException e) {
      reasons.add(file.getFileName() + " is not in the encoding " + encoding + " of the bag.");
    }
  }
}
