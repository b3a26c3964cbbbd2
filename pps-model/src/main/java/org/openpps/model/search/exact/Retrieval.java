package org.openpps.model.search.exact;

/**
 * How candidates are fetched from an index of {@linkplain ExactProfile#key keys}; the predicate
 * decides afterwards.
 *
 * @param key what the key of a candidate equals or begins with
 * @param prefix whether it is enough that the key begins so
 */
public record Retrieval(String key, boolean prefix) {
  /** Whether a key is fetched. */
  public boolean fetches(String candidate) {
    return prefix ? candidate.startsWith(key) : candidate.equals(key);
  }
}
