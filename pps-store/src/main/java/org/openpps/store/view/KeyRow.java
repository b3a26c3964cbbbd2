package org.openpps.store.view;

import org.openpps.model.search.SearchKey;

/**
 * A search key of a registration, visible at size N when {@code from ≤ N < to}.
 *
 * @param registration sequence of the registration
 * @param from the size from which it is visible
 * @param to the size from which it is not visible any more
 * @param generation of the version of the search profile whose key it is
 * @param key the key and the item it belongs to
 */
public record KeyRow(long registration, long from, long to, int generation, SearchKey key) {
  KeyRow closedAt(long size) {
    return new KeyRow(registration, from, size, generation, key);
  }

  /** The code under which its kind is kept. */
  short kind() {
    return SearchVersion.stored(generation, key.kind());
  }
}
