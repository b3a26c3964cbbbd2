package org.openpps.model.merkle;

import java.util.List;

/** The root of a tree that is small enough to be held whole, such as the parts of an entry. */
public final class Root {
  private Root() {}

  /**
   * The Merkle Tree Hash of RFC 9162, section 2.1.1. Each round hashes neighbours in pairs and lets
   * a last one without neighbour rise; this gives the splits at powers of two that the RFC draws.
   *
   * @param leaves the hashes of the leaves ({@link TreeHasher#leaf}), in order; may be empty
   */
  public static Hash of(List<Hash> leaves) {
    if (leaves.isEmpty()) {
      return TreeHasher.emptyRoot();
    }
    Hash[] row = leaves.toArray(Hash[]::new);
    for (int width = row.length; width > 1; width = (width + 1) / 2) {
      for (int i = 0; i < width; i += 2) {
        row[i / 2] = i + 1 < width ? TreeHasher.node(row[i], row[i + 1]) : row[i];
      }
    }
    return row[0];
  }
}
