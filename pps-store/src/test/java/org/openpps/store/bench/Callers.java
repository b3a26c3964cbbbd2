package org.openpps.store.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Threads that each do one thing after the other and wait for each answer. */
final class Callers {
  private Callers() {}

  /** One call of a caller. */
  @FunctionalInterface
  interface Call {
    void make(int caller, long number) throws Exception;
  }

  /** The rate, per second, at which {@code callers} make the calls {@code from} to {@code to}. */
  static double rate(int callers, long from, long to, Call call) {
    AtomicLong next = new AtomicLong(from);
    long began = System.nanoTime();
    run(
        callers,
        caller -> {
          for (long n = next.getAndIncrement(); n < to; n = next.getAndIncrement()) {
            call.make(caller, n);
          }
        });
    return (to - from) / seconds(began);
  }

  /** The rate, per second, that {@code callers} reach within a time. */
  static double rate(int callers, Duration time, Call call) {
    AtomicLong made = new AtomicLong();
    long began = System.nanoTime();
    run(
        callers,
        caller -> {
          while (System.nanoTime() - began < time.toNanos()) {
            call.make(caller, made.getAndIncrement());
          }
        });
    return made.get() / seconds(began);
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  @FunctionalInterface
  private interface Work {
    void of(int caller) throws Exception;
  }

  private static void run(int callers, Work work) {
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    try {
      List<Callable<Void>> all = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        int caller = i;
        all.add(
            () -> {
              work.of(caller);
              return null;
            });
      }
      for (Future<Void> done : threads.invokeAll(all)) {
        done.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
