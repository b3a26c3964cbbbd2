package org.openpps.store.act;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.openpps.model.registration.Filing;
import org.openpps.store.engine.Engine;
import org.openpps.store.registrar.Acknowledgement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of a node that carries acts out, one after the other in the order in which they
 * were started.
 */
public final class ActWorker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ActWorker.class);

  /** How soon an act is found that another node has let go of, or started. */
  private static final Duration LOOK_AROUND = Duration.ofSeconds(2);

  private static final Duration SHORTEST_REST = Duration.ofSeconds(1);
  private static final int LONGEST_REST_DOUBLED = 6;

  private final Steps steps;
  private final Duration idle;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Thread thread = new Thread(this::run, "pps-acts");
  private boolean asked;
  private boolean stopping;

  /**
   * Carries out the acts in this database, from now on until it is closed.
   *
   * @param submit queues a filing with the register
   */
  public ActWorker(
      DataSource dataSource,
      Engine engine,
      Clock clock,
      Function<Filing, CompletableFuture<Acknowledgement>> submit) {
    this.steps =
        new Steps(
            new Tables(dataSource, engine),
            clock,
            new SliceFiling(submit),
            UUID.randomUUID().toString());
    this.idle = engine.durableWhenVisible() ? LOOK_AROUND : Duration.ofNanos(Long.MAX_VALUE);
    this.thread.setDaemon(true);
    this.thread.start();
  }

  /** Tells that there is something to do. */
  public void wake() {
    signal(() -> asked = true);
  }

  /**
   * Finishes the slice that is being filed, then stops. The thread is not interrupted: that would
   * close the file of an embedded database under it.
   */
  @Override
  public void close() {
    signal(() -> stopping = true);
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!stopping()) {
      try {
        if (!steps.step()) {
          rest(idle);
        }
      } catch (RuntimeException e) {
        Duration rest = restAfter(steps.failed());
        LOG.warn("Acts rest for {}: {}", rest, e.getMessage(), e);
        rest(rest);
      }
    }
    letGo();
  }

  private static Duration restAfter(int failures) {
    return SHORTEST_REST.multipliedBy(1L << Math.min(failures - 1, LONGEST_REST_DOUBLED));
  }

  private void letGo() {
    try {
      steps.letGo();
    } catch (RuntimeException e) {
      LOG.info("Another node takes the acts over when their time is up: {}", e.getMessage());
    }
  }

  private boolean stopping() {
    lock.lock();
    try {
      return stopping;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until there is something to do, at most so long. */
  private void rest(Duration most) {
    lock.lock();
    try {
      long left = most.toNanos();
      while (!asked && !stopping && left > 0) {
        left = changed.awaitNanos(left);
      }
      asked = false;
    } catch (InterruptedException e) {
      LOG.debug("Nobody interrupts this thread", e);
    } finally {
      lock.unlock();
    }
  }

  private void signal(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
