package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * A value and the place of its part in its entry.
 *
 * @param part the place, from 0
 * @param content the value, unless erased
 */
public record Placed<T>(int part, Erasable<T> content) {
  /** Places values one after the other, the first at {@code first}. */
  static <T> List<Placed<T>> from(int first, List<T> values) {
    List<Placed<T>> placed = new ArrayList<>(values.size());
    for (T value : values) {
      placed.add(new Placed<>(first + placed.size(), Erasable.of(value)));
    }
    return placed;
  }

  /** Places a free text, where there is one. */
  static Optional<Placed<String>> text(int part, Optional<String> text) {
    return text.map(value -> new Placed<>(part, Erasable.of(value)));
  }

  /** The value on record, once the entry's sequence is known. */
  Item<T> item(long sequence) {
    return new Item<>(new ItemId(new RegistrationNumber(sequence), part), content);
  }
}
