package org.openpps.client.dataset;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openpps.client.source.Reasons;

/**
 * The files that are in a bag. Only these are ever opened, whatever a manifest lists; links are
 * refused, because they lead out of what is registered.
 *
 * @param bag its directory
 * @param payload octets of each file below {@code data/}, by path
 * @param tags octets of each other file, by path
 */
record BagFiles(Path bag, NavigableMap<String, Long> payload, NavigableMap<String, Long> tags) {
  static final String PAYLOAD = "data/";

  static BagFiles in(Path bag, Reasons reasons) throws IOException {
    BagFiles files = new BagFiles(bag, new TreeMap<>(), new TreeMap<>());
    Files.walkFileTree(
        bag,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = BagPath.found(bag, file);
            reasons.require(
                attributes.isRegularFile(), path + " is a link or a device, not a file.");
            files.side(path).put(path, attributes.size());
            return FileVisitResult.CONTINUE;
          }
        });
    reasons.require(
        !files.payload().isEmpty(), "There is no file below data/, so there is nothing to name.");
    return files;
  }

  /** Whether it is in the bag. */
  boolean holds(String path) {
    return side(path).containsKey(path);
  }

  /** The file on this machine. */
  Path file(String path) {
    if (!holds(path)) {
      throw new IllegalArgumentException(path + " is not in the bag");
    }
    return bag.resolve(path);
  }

  /** The octets of the whole payload. */
  long octets() {
    return payload.values().stream().mapToLong(Long::longValue).sum();
  }

  private Map<String, Long> side(String path) {
    return path.startsWith(PAYLOAD) ? payload : tags;
  }
}
