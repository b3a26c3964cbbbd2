package org.openpps.model.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openpps.model.merkle.Hash;

/**
 * A resource file of one entry a line; lines that begin with {@code #} are remarks that name the
 * source.
 *
 * @param name its name
 * @param remarks the remarks at its head, without the mark
 * @param lines the entries
 * @param digest of its bytes
 */
public record WordFile(String name, List<String> remarks, List<String> lines, Hash digest) {
  /** Copies. */
  public WordFile {
    remarks = List.copyOf(remarks);
    lines = List.copyOf(lines);
  }

  /** The file of this name beside a class; a missing one is a broken build. */
  public static WordFile of(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      byte[] bytes = in.readAllBytes();
      List<String> all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
      return new WordFile(
          name,
          all.stream().takeWhile(l -> l.startsWith("#")).map(l -> l.substring(1).strip()).toList(),
          all.stream().filter(l -> !l.isBlank() && !l.startsWith("#")).map(String::strip).toList(),
          Hash.sha256(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
