package org.openpps.store.expiry;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread of an open register that records, time and again, what has expired. */
public final class ExpiryWorker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ExpiryWorker.class);

  private final ExpiryRecorder recorder;
  private final Duration interval;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread;

  /** Starts; the first look is taken after one interval. */
  public ExpiryWorker(ExpiryRecorder recorder, Duration interval) {
    this.recorder = recorder;
    this.interval = interval;
    this.thread = new Thread(this::run, "pps-expiry");
    this.thread.setDaemon(true);
    this.thread.start();
  }

  private void run() {
    try {
      while (!stopped.await(interval.toNanos(), TimeUnit.NANOSECONDS)) {
        record();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What fails now is due again at the next look. */
  private void record() {
    try {
      recorder.record(() -> stopped.getCount() == 0);
    } catch (RuntimeException e) {
      LOG.warn("Expiries could not be recorded; they stay due", e);
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
