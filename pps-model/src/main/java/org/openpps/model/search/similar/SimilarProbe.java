package org.openpps.model.search.similar;

import java.util.Optional;
import org.openpps.model.search.text.EditDistance;

/**
 * One look into the index: an equality or a bounded prefix, never more rows than the cap. Rows hold
 * the key and the group; what {@link #keeps} refuses is dropped before any name is read.
 *
 * @param kind which keys
 * @param key what they equal or begin with
 * @param prefix whether it is enough that they begin so
 * @param cap at most so many rows are read
 * @param near the word that the last part of the key must be near to
 */
public record SimilarProbe(
    SimilarKind kind, String key, boolean prefix, int cap, Optional<String> near) {
  private static final int MANY = 200;
  private static final int SCAN = 1_000;
  private static final int SLIPS = 2;

  static SimilarProbe equal(SimilarKind kind, String key) {
    return new SimilarProbe(kind, key, false, MANY, Optional.empty());
  }

  static SimilarProbe begins(SimilarKind kind, String key) {
    return new SimilarProbe(kind, key, true, MANY, Optional.empty());
  }

  /** Keys that begin so and end in a word that is a slip or two from this one. */
  static SimilarProbe near(SimilarKind kind, String key, String word) {
    return new SimilarProbe(kind, key, true, SCAN, Optional.of(word));
  }

  /** Whether the probe reads a row with this key of its kind and keeps it. */
  public boolean fetches(String found) {
    return (prefix ? found.startsWith(key) : found.equals(key)) && keeps(found);
  }

  /** Whether a row that was read is worth reading its names. */
  public boolean keeps(String found) {
    return near.isEmpty()
        || EditDistance.of(found.substring(found.lastIndexOf('|') + 1), near.get(), SLIPS) <= SLIPS;
  }
}
