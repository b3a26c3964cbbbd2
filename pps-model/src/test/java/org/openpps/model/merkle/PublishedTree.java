package org.openpps.model.merkle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The lines of {@code certificate-transparency.vector}, which names its source. */
final class PublishedTree {
  private PublishedTree() {}

  /** The fields after {@code kind} of each line of that kind. */
  static List<List<String>> lines(String kind) {
    try (InputStream file =
        PublishedTree.class.getResourceAsStream("certificate-transparency.vector")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(kind + " "))
          .map(line -> Arrays.asList(line.substring(kind.length() + 1).split(" ")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static GrownTree grown() {
    return GrownTree.of(
        lines("leaf").stream()
            .map(fields -> fields.get(0).equals("-") ? "" : fields.get(0))
            .map(HexFormat.of()::parseHex)
            .toList());
  }

  static Hash hash(String hex) {
    return Hash.of(HexFormat.of().parseHex(hex));
  }

  static List<Hash> hashes(List<String> fields) {
    return fields.stream().map(PublishedTree::hash).toList();
  }
}
