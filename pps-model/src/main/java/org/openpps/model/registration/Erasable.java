package org.openpps.model.registration;

import java.util.Optional;

/** A value that lies in a part: present, or erased from the register. */
public sealed interface Erasable<T> permits Erasable.Present, Erasable.Erased {
  /** A present value. */
  static <T> Erasable<T> of(T value) {
    return new Present<>(value);
  }

  /** A value that was erased. */
  static <T> Erasable<T> erased() {
    return new Erased<>();
  }

  /** Present when there is a value, erased otherwise. */
  static <T> Erasable<T> of(Optional<T> value) {
    return value.<Erasable<T>>map(Present::new).orElseGet(Erased::new);
  }

  /** The value, unless it was erased. */
  Optional<T> value();

  /** A value that stands in the register. */
  record Present<T>(T content) implements Erasable<T> {
    @Override
    public Optional<T> value() {
      return Optional.of(content);
    }
  }

  /** A value of which only the commitment is left. */
  record Erased<T>() implements Erasable<T> {
    @Override
    public Optional<T> value() {
      return Optional.empty();
    }
  }
}
