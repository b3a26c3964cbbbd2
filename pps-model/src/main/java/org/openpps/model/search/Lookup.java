package org.openpps.model.search;

/**
 * One look into the index of keys: an equality or a bounded prefix. What it brings is a candidate,
 * on which the search profile decides.
 *
 * @param kind which keys
 * @param key what they equal or begin with
 * @param prefix whether it is enough that they begin so
 */
public record Lookup(KeyKind kind, String key, boolean prefix) {
  static Lookup equal(KeyKind kind, String key) {
    return new Lookup(kind, key, false);
  }

  static Lookup begins(KeyKind kind, String key) {
    return new Lookup(kind, key, true);
  }

  /** Keys that equal what is compared. */
  public static Lookup of(Probe probe) {
    return equal(probe.kind(), probe.key());
  }

  /** Whether it brings this key. */
  public boolean brings(SearchKey candidate) {
    return candidate.kind() == kind
        && (prefix ? candidate.key().startsWith(key) : candidate.key().equals(key));
  }
}
