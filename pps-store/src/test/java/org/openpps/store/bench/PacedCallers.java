package org.openpps.store.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Callers that each call at a steady pace, whatever else goes on. Whoever comes late has waited
 * since the call was due, so that a standstill is felt by all calls that fall into it.
 */
final class PacedCallers implements AutoCloseable {
  private final Latencies latencies = new Latencies();
  private final AtomicReference<Exception> failure = new AtomicReference<>();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean stopping;

  /**
   * Begins.
   *
   * @param each the time between two calls of one caller
   */
  PacedCallers(int callers, Duration each, Callers.Call call) {
    for (int i = 0; i < callers; i++) {
      int caller = i;
      Thread thread = new Thread(() -> call(caller, each.toNanos(), call));
      threads.add(thread);
      thread.start();
    }
  }

  private void call(int caller, long each, Callers.Call call) {
    long due = System.nanoTime() + each * caller / Math.max(1, threads.size());
    for (long number = 0; !stopping; number++) {
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      try {
        call.make(caller, number);
      } catch (Exception e) {
        failure.set(e);
        return;
      }
      latencies.took(System.nanoTime() - due);
      due += each;
    }
  }

  /** Stops all callers and gives how long their calls took. */
  Latencies stop() {
    close();
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
