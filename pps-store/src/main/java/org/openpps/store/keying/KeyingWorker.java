package org.openpps.store.keying;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.openpps.model.error.RegisterException;
import org.openpps.store.registrar.OwnWork;
import org.openpps.store.view.Keying;
import org.openpps.store.view.SearchVersionTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread of a node that goes on with a keying, whoever asked for it, from where it stands.
 * Where several nodes share a database, one that sees it move leaves it to the node that moves it,
 * and one that sees it stand still goes on with it; should two go on at once, each step is done
 * once all the same.
 */
public final class KeyingWorker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(KeyingWorker.class);

  /** How soon it is noticed that another node has stopped, or begun. */
  private static final Duration LOOK_AROUND = Duration.ofSeconds(2);

  private static final Duration SHORTEST_REST = Duration.ofSeconds(1);
  private static final int LONGEST_REST_DOUBLED = 6;

  private final DSLContext sql;
  private final boolean shared;
  private final Function<OwnWork<Optional<Keying>>, CompletableFuture<Optional<Keying>>> writer;
  private final Semaphore asked = new Semaphore(0);
  private final Thread thread = new Thread(this::run, "pps-keying");
  private Optional<Keying> seen = Optional.empty();
  private int failures;
  private volatile boolean stopping;

  /**
   * Goes on with any keying in the database, from now on until it is closed.
   *
   * @param shared whether other nodes may write to the database
   * @param writer queues a step with the writer
   */
  public KeyingWorker(
      DSLContext sql,
      boolean shared,
      Function<OwnWork<Optional<Keying>>, CompletableFuture<Optional<Keying>>> writer) {
    this.sql = sql;
    this.shared = shared;
    this.writer = writer;
    this.thread.setDaemon(true);
    this.thread.start();
  }

  /** Tells that a keying was asked for here. */
  public void wake() {
    asked.release();
  }

  /** Finishes the step that is under way, then stops; whoever goes on finds it where it stands. */
  @Override
  public void close() {
    stopping = true;
    asked.release();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    boolean woken = false;
    while (!stopping) {
      try {
        woken = !step(woken) && rest(shared ? LOOK_AROUND : Duration.ofNanos(Long.MAX_VALUE));
        failures = 0;
      } catch (RuntimeException e) {
        Duration pause =
            SHORTEST_REST.multipliedBy(1L << Math.min(failures++, LONGEST_REST_DOUBLED));
        LOG.warn("The keying rests for {}: {}", pause, e.getMessage(), e);
        woken = rest(pause);
      }
    }
  }

  /** Takes the next step, if it is for this node to take; whether it did. */
  private boolean step(boolean woken) {
    Optional<Keying> stands = SearchVersionTable.keying(sql);
    boolean still = stands.equals(seen);
    seen = stands;
    if (stands.isEmpty() || shared && !woken && !still) {
      return false;
    }
    seen = answer(writer.apply(new KeyingStep(stands.get())));
    if (seen.isEmpty()) {
      LOG.info("A version of the search profile has all its keys and is in force");
    }
    return true;
  }

  private static Optional<Keying> answer(CompletableFuture<Optional<Keying>> step) {
    try {
      return step.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RegisterException known) {
        throw known;
      }
      throw e;
    }
  }

  /** Waits, at most so long; whether a keying was asked for here meanwhile. */
  private boolean rest(Duration most) {
    try {
      boolean woken = asked.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS);
      asked.drainPermits();
      return woken;
    } catch (InterruptedException e) {
      LOG.debug("Nobody interrupts this thread", e);
      return false;
    }
  }
}
