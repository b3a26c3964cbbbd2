package org.openpps.store.work;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread of an open register that does what is due, time and again. */
public final class Periodic implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Periodic.class);

  private final Consumer<BooleanSupplier> act;
  private final Duration interval;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread;

  /**
   * Starts; the first look is taken after one interval.
   *
   * @param name of the thread
   * @param act does what is due in slices, until it is told to stop
   */
  public Periodic(String name, Duration interval, Consumer<BooleanSupplier> act) {
    this.act = act;
    this.interval = interval;
    this.thread = new Thread(this::run, name);
    this.thread.setDaemon(true);
    this.thread.start();
  }

  private void run() {
    try {
      while (!stopped.await(interval.toNanos(), TimeUnit.NANOSECONDS)) {
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What fails now is due again at the next look. */
  private void look() {
    try {
      act.accept(() -> stopped.getCount() == 0);
    } catch (RuntimeException e) {
      LOG.warn("{} could not do what is due; it stays due", thread.getName(), e);
    }
  }

  /**
   * Stops after the slice that is under way. The thread is not interrupted: that would close the
   * file of an embedded database under it.
   */
  @Override
  public void close() {
    stopped.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
