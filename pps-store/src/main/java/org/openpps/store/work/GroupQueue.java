package org.openpps.store.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What waits for one writer, who takes all of it at once. A lone caller waits for nobody; callers
 * who were answered together are waited for a moment, because they come back together and one sync
 * then serves them all.
 */
public final class GroupQueue<T> {
  /** The most that may wait. */
  public static final int CAPACITY = 10_000;

  private static final int GROUP = 256;
  private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(2);

  /** An empty one wakes the writer. */
  private final BlockingQueue<Optional<T>> queue = new ArrayBlockingQueue<>(CAPACITY);

  private volatile boolean stopping;
  private int takenTogether;
  private long takenAt;

  /** Lets something wait; false when too much waits already. */
  public boolean offer(T waiting) {
    return queue.offer(Optional.of(waiting));
  }

  /**
   * Waits for something and takes all there is; nothing when the queue was stopped and is empty.
   * For the writer's thread alone, which calls it again when it has answered all it took.
   */
  public List<T> take() {
    long tookNanos = System.nanoTime() - takenAt;
    List<Optional<T>> taken = new ArrayList<>();
    Optional<T> first = polled();
    while (first.isEmpty()) {
      if (stopping && queue.isEmpty()) {
        return List.of();
      }
      first = next(Long.MAX_VALUE);
    }
    taken.add(first);
    queue.drainTo(taken, GROUP - 1);
    gather(taken, System.nanoTime() + Math.min(MOMENT, tookNanos / 2));
    List<T> group = taken.stream().flatMap(Optional::stream).toList();
    takenTogether = group.size();
    takenAt = System.nanoTime();
    return group;
  }

  /** Waits at most half as long as the last group took for those who were answered with it. */
  private void gather(List<Optional<T>> taken, long until) {
    while (taken.size() < takenTogether && !stopping) {
      Optional<T> next = next(until - System.nanoTime());
      if (next.isEmpty()) {
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
  public void stop() {
    stopping = true;
    queue.offer(Optional.empty());
  }

  /** Whether it was stopped. */
  public boolean stopped() {
    return stopping;
  }

  /** What waits for a writer that is gone. */
  public List<T> abandoned() {
    List<Optional<T>> waiting = new ArrayList<>();
    queue.drainTo(waiting);
    return waiting.stream().flatMap(Optional::stream).toList();
  }

  private Optional<T> polled() {
    Optional<T> head = queue.poll();
    return head == null ? Optional.empty() : head;
  }

  private Optional<T> next(long nanos) {
    try {
      Optional<T> head = queue.poll(nanos, TimeUnit.NANOSECONDS);
      return head == null ? Optional.empty() : head;
    } catch (InterruptedException e) {
      return polled();
    }
  }
}
