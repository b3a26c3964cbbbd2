package org.openpps.store.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the values used last, up to a number of them. */
final class NewestFirst<V> {
  private final Map<Long, V> values;

  NewestFirst(int most) {
    values =
        new LinkedHashMap<>(64, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Long, V> eldest) {
            return size() > most;
          }
        };
  }

  synchronized Optional<V> get(long key) {
    return Optional.ofNullable(values.get(key));
  }

  synchronized V put(long key, V value) {
    values.put(key, value);
    return value;
  }

  synchronized void clear() {
    values.clear();
  }
}
