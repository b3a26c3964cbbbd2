package org.openpps.store.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.openpps.store.testing.FaultyDataSource;

/** Holds the next thread that has taken a step, until it is let go. */
final class Gate {
  /** The last statement of the writer before it commits. */
  static final String HEAD_MOVED = "update .*head";

  private final CountDownLatch held = new CountDownLatch(1);
  private final CountDownLatch letGo = new CountDownLatch(1);
  private final AtomicBoolean closed = new AtomicBoolean(true);

  private Gate() {}

  /**
   * Closes a gate behind a step.
   *
   * @param step as for {@link FaultyDataSource#failOn}
   */
  static Gate behind(String step, FaultyDataSource steps) {
    Gate gate = new Gate();
    Pattern pattern = Pattern.compile(step, Pattern.CASE_INSENSITIVE);
    steps.afterEachStep(
        what -> {
          if (pattern.matcher(what).find() && gate.closed.compareAndSet(true, false)) {
            gate.held.countDown();
            await(gate.letGo);
          }
        });
    return gate;
  }

  /** Returns when somebody is held. */
  void awaitHeld() {
    await(held);
  }

  /** Lets go whoever is held, and nobody is held any more. */
  void open() {
    closed.set(false);
    letGo.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).as("somebody came to the gate").isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
