package org.openpps.store.registrar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

/**
 * Gives the time of entries. One wrong jump would stay in the ledger for ever, so a clock that
 * cannot be trusted stops the writer; a register that was merely quiet is never stopped.
 */
public final class Timekeeper {
  private static final Duration DRIFT = Duration.ofMinutes(1);
  private static final Duration COMPARE_EVERY = Duration.ofSeconds(10);
  private static final Duration BEHIND_HEAD = Duration.ofSeconds(5);

  private final Clock clock;
  private final LongSupplier nanos;
  private final Instant startWall;
  private final long startNanos;
  private long comparedNanos;

  /** Reads {@code clock} and holds it against the process's monotonic clock. */
  public Timekeeper(Clock clock, LongSupplier nanos) {
    this.clock = clock;
    this.nanos = nanos;
    this.startWall = clock.instant();
    this.startNanos = nanos.getAsLong();
    this.comparedNanos = startNanos - COMPARE_EVERY.toNanos();
  }

  /** The clock, truncated to milliseconds. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * The time for a new entry: never before {@code head}.
   *
   * @throws RegisterException CLOCK_STOPPED when the clock moved against the monotonic clock by
   *     more than a minute, or stands more than five seconds behind the head
   */
  public Instant timeAfter(Instant head) {
    Instant now = now();
    refuseDrift(now);
    Duration behind = Duration.between(now, head);
    if (behind.compareTo(BEHIND_HEAD) > 0) {
      throw new RegisterException(
          ErrorCode.CLOCK_STOPPED,
          "The clock stands " + behind.toSeconds() + " s behind the newest entry.");
    }
    if (behind.isNegative() || behind.isZero()) {
      return now;
    }
    LockSupport.parkNanos(behind.toNanos());
    Instant later = now();
    return later.isBefore(head) ? head : later;
  }

  /**
   * Whether the clock is due to be held against the database server's: every ten seconds, and only
   * where it is the system's.
   */
  boolean dueToCompare() {
    boolean due = nanos.getAsLong() - comparedNanos >= COMPARE_EVERY.toNanos();
    return due && clock.equals(Clock.systemUTC());
  }

  /**
   * Holds the clock against that of the database server.
   *
   * @throws RegisterException CLOCK_STOPPED when they are more than a minute apart
   */
  void compareWith(Instant server) {
    Duration apart = Duration.between(server, now()).abs();
    if (apart.compareTo(DRIFT) > 0) {
      throw new RegisterException(
          ErrorCode.CLOCK_STOPPED,
          "The clock stands " + apart.toSeconds() + " s from the database server's.");
    }
    comparedNanos = nanos.getAsLong();
  }

  private void refuseDrift(Instant now) {
    Duration elapsed = Duration.ofNanos(nanos.getAsLong() - startNanos);
    Duration drift = Duration.between(startWall.plus(elapsed), now).abs();
    if (drift.compareTo(DRIFT) > 0) {
      throw new RegisterException(
          ErrorCode.CLOCK_STOPPED,
          "The clock moved " + drift.toSeconds() + " s against the running of time.");
    }
  }
}
