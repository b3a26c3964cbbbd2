package org.openpps.store.registrar;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The filings that wait for the writer, which takes all of them at once. A lone caller waits for
 * nobody; callers who were answered together are waited for a moment, because they come back
 * together and one sync then serves them all.
 */
final class FilingQueue {
  /** The most filings that may wait. */
  static final int CAPACITY = 10_000;

  private static final int GROUP = 256;
  private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(2);
  private static final Waiting WAKE = new Pending(null, null, null, new CompletableFuture<>());

  private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(CAPACITY);
  private volatile boolean stopping;
  private int takenTogether;
  private long takenAt;

  /** Lets a filing wait; false when too many wait already. */
  boolean offer(Waiting waiting) {
    return queue.offer(waiting);
  }

  /**
   * Waits for filings and takes them; none when the queue was stopped and is empty. For the
   * writer's thread alone, which calls it again when it has answered all it took.
   */
  List<Waiting> take() {
    long tookNanos = System.nanoTime() - takenAt;
    List<Waiting> taken = new ArrayList<>();
    Waiting first = queue.poll();
    while (first == null || first == WAKE) {
      if (stopping && queue.isEmpty()) {
        return taken;
      }
      first = next(Long.MAX_VALUE);
    }
    taken.add(first);
    queue.drainTo(taken, GROUP - 1);
    gather(taken, System.nanoTime() + Math.min(MOMENT, tookNanos / 2));
    taken.remove(WAKE);
    takenTogether = taken.size();
    takenAt = System.nanoTime();
    return taken;
  }

  /** Waits at most half as long as the last group took for those who were answered with it. */
  private void gather(List<Waiting> taken, long until) {
    while (taken.size() < takenTogether && !stopping) {
      Waiting next = next(until - System.nanoTime());
      if (next == null) {
        return;
      }
      taken.add(next);
      queue.drainTo(taken, GROUP - taken.size());
    }
  }

  /**
   * Lets {@link #take} return what waits and then nothing. The writer's thread is not interrupted:
   * that would close the file of an embedded database under it.
   */
  void stop() {
    stopping = true;
    queue.offer(WAKE);
  }

  boolean stopped() {
    return stopping;
  }

  /** What waits for a writer that is gone. */
  List<Waiting> abandoned() {
    List<Waiting> waiting = new ArrayList<>();
    queue.drainTo(waiting);
    waiting.remove(WAKE);
    return waiting;
  }

  private Waiting next(long nanos) {
    try {
      return queue.poll(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      return queue.poll();
    }
  }
}
