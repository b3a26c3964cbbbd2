package org.openpps.client;

import java.util.function.Supplier;

/** A value that is made when it is first wanted, because making it takes time. */
final class OnFirstUse<T> implements Supplier<T> {
  private final Supplier<T> make;
  private T made;

  OnFirstUse(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public synchronized T get() {
    if (made == null) {
      made = make.get();
    }
    return made;
  }
}
