package org.openpps.store.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Callers that arrive at a steady pace, whatever else goes on and whether or not those before them
 * have their answer. Whoever comes late has waited since the call was due, so that a standstill is
 * felt by all calls that fall into it.
 */
final class PacedCallers implements AutoCloseable {
  private final Latencies latencies = new Latencies();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final Phaser open = new Phaser(1);
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean stopping;

  /**
   * Begins.
   *
   * @param lines at which callers arrive
   * @param each the time between two calls at one of them
   * @param call what a caller asks; it is answered when the future completes
   */
  PacedCallers(int lines, Duration each, Supplier<CompletableFuture<?>> call) {
    for (int line = 0; line < lines; line++) {
      long first = System.nanoTime() + each.toNanos() * line / lines;
      Thread thread = new Thread(() -> call(first, each.toNanos(), call));
      threads.add(thread);
      thread.start();
    }
  }

  private void call(long first, long each, Supplier<CompletableFuture<?>> call) {
    for (long next = first; !stopping; next += each) {
      for (long left = next - System.nanoTime(); left > 0; left = next - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      long due = next;
      open.register();
      call.get().whenComplete((answer, failed) -> answered(due, failed));
    }
  }

  private void answered(long due, Throwable failed) {
    latencies.took(System.nanoTime() - due);
    failure.compareAndSet(null, failed);
    open.arriveAndDeregister();
  }

  /** Stops all callers and gives how long their calls took. */
  Latencies stop() {
    close();
    open.arriveAndAwaitAdvance();
    if (failure.get() != null) {
      throw new IllegalStateException(failure.get());
    }
    return latencies;
  }

  @Override
  public void close() {
    stopping = true;
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
