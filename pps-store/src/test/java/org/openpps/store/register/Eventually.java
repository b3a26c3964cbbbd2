package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what another thread brings about, and gives up when it clearly does not come. */
final class Eventually {
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

  private Eventually() {}

  static <T> T value(Supplier<Optional<T>> look) {
    long began = System.nanoTime();
    Optional<T> seen = look.get();
    while (seen.isEmpty() && System.nanoTime() - began < PATIENCE) {
      LockSupport.parkNanos(PAUSE);
      seen = look.get();
    }
    assertThat(seen).as("what was waited for came").isPresent();
    return seen.get();
  }
}
