package org.openpps.client.dataset;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Paths of files in a bag: relative to it, with slashes, in the order of their characters. */
final class BagPath {
  private static final String HERE = "./";
  private static final Pattern TO_ENCODE = Pattern.compile("[%\r\n]");

  private BagPath() {}

  /** The path that a manifest's text means; empty if it could lead out of the bag. */
  static Optional<String> listed(String text, BagVersion version) {
    String path = version.decoded(text);
    while (path.startsWith(HERE)) {
      path = path.substring(HERE.length());
    }
    boolean safe =
        path.indexOf('\0') < 0
            && Arrays.stream(path.split("/", -1))
                .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
    return Optional.of(path).filter(p -> safe);
  }

  /** The path of a file that was found in the bag. */
  static String found(Path bag, Path file) {
    return StreamSupport.stream(bag.relativize(file).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  /** The path as a manifest of BagIt 1.0 writes it (RFC 8493, section 2.1.3). */
  static String encoded(String path) {
    return TO_ENCODE
        .matcher(path)
        .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
  }
}
