package org.openpps.store.testing.disk;

import java.util.concurrent.CountDownLatch;

/** A write of a {@link SpyingDisk} that stands still for as long as a test wants it to. */
public final class HeldWrite {
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  HeldWrite() {}

  /** Waits until a thread stands at the write. */
  public void awaitReached() {
    await(reached);
  }

  /** Lets it write. */
  public void release() {
    released.countDown();
  }

  void hold() {
    reached.countDown();
    await(released);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
