package org.openpps.client.dataset;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpps.client.digest.FileDigest.Algorithm;
import org.openpps.client.source.Reasons;

/**
 * A manifest or tag manifest of a bag (RFC 8493, sections 2.1.3 and 2.2.1).
 *
 * @param name the name of its file
 * @param algorithm by which its digests are made; empty for one that this Java does not have
 * @param digests hexadecimal digits in lower case, by path
 */
record BagManifest(String name, Optional<Algorithm> algorithm, Map<String, String> digests) {
  private static final Pattern PAYLOAD = Pattern.compile("manifest-([A-Za-z0-9-]+)\\.txt");
  private static final Pattern TAGS = Pattern.compile("tagmanifest-([A-Za-z0-9-]+)\\.txt");
  private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]+)[ \t]+\\*?(.+)");

  /** The manifests of the payload. */
  static List<BagManifest> ofPayload(BagFiles files, BagDeclaration bag, Reasons reasons)
      throws IOException {
    return all(PAYLOAD, files, bag, reasons);
  }

  /** The manifests of the tag files. */
  static List<BagManifest> ofTags(BagFiles files, BagDeclaration bag, Reasons reasons)
      throws IOException {
    return all(TAGS, files, bag, reasons);
  }

  static boolean isTagManifest(String path) {
    return TAGS.matcher(path).matches();
  }

  private static List<BagManifest> all(
      Pattern names, BagFiles files, BagDeclaration bag, Reasons reasons) throws IOException {
    List<BagManifest> manifests = new java.util.ArrayList<>();
    for (String tag : files.tags().keySet()) {
      Matcher name = names.matcher(tag);
      if (name.matches()) {
        BagManifest manifest = new BagManifest(tag, algorithm(name.group(1)), new HashMap<>());
        TagFile.lines(
            files.file(tag),
            bag.encoding(),
            reasons,
            (line, number) -> manifest.take(line, number, bag.version(), reasons));
        manifests.add(manifest);
      }
    }
    return manifests;
  }

  private void take(String line, long number, BagVersion version, Reasons reasons) {
    Matcher parts = LINE.matcher(line);
    Optional<String> path =
        parts.matches() ? BagPath.listed(parts.group(2), version) : Optional.empty();
    if (!parts.matches() || !rightLength(parts.group(1))) {
      reasons.add("Line " + number + " of " + name + " is not a digest and a path.");
    } else if (path.isEmpty()) {
      reasons.add("Line " + number + " of " + name + " has a path that could lead out of the bag.");
    } else {
      String before = digests.put(path.get(), parts.group(1).toLowerCase(Locale.ROOT));
      reasons.require(before == null, name + " lists " + path.get() + " twice.");
    }
  }

  private boolean rightLength(String digest) {
    return algorithm.map(a -> 2 * a.begin().getDigestLength() == digest.length()).orElse(true);
  }

  private static Optional<Algorithm> algorithm(String name) {
    String plain = name.replace("-", "").toUpperCase(Locale.ROOT);
    return Arrays.stream(Algorithm.values()).filter(a -> a.name().equals(plain)).findFirst();
  }
}
