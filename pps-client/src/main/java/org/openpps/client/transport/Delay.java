package org.openpps.client.transport;

import java.time.Duration;

/** Lets time pass between two sendings. A test lets none pass. */
@FunctionalInterface
public interface Delay {
  /** Returns after {@code time}. */
  void pass(Duration time) throws InterruptedException;

  /** Sleeps. */
  static Delay sleeping() {
    return time -> Thread.sleep(time.toMillis());
  }
}
