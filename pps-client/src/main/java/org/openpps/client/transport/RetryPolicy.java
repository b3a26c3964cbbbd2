package org.openpps.client.transport;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How often and after what time a request is sent again.
 *
 * @param attempts how often it is sent at most
 * @param first the time before the second sending; it doubles from then on
 * @param longest the longest time to wait, asked for by the register or not
 */
public record RetryPolicy(int attempts, Duration first, Duration longest) {
  /** Five sendings within a few seconds, unless the register asks for more patience. */
  public static final RetryPolicy DEFAULT =
      new RetryPolicy(5, Duration.ofMillis(200), Duration.ofSeconds(30));

  /** One sending. */
  public static final RetryPolicy NONE = new RetryPolicy(1, Duration.ZERO, Duration.ZERO);

  /** Checks the range. */
  public RetryPolicy {
    if (attempts < 1 || attempts > 20) {
      throw new IllegalArgumentException("attempts must be between 1 and 20, not " + attempts);
    }
  }

  /**
   * The time before the next sending, between half of the doubled time and the whole of it, so that
   * callers that failed together do not come back together.
   */
  Duration backOff(int attempt, RandomGenerator random) {
    long whole = Math.min(first.toMillis() << (attempt - 1), longest.toMillis());
    return Duration.ofMillis(whole - (long) (random.nextDouble() * whole / 2));
  }

  /** The time a {@code Retry-After} header asks for: seconds or a date (RFC 9110, 10.2.3). */
  static Optional<Duration> asked(Optional<String> retryAfter, Clock clock) {
    return retryAfter.flatMap(value -> seconds(value).or(() -> until(value, clock.instant())));
  }

  private static Optional<Duration> seconds(String value) {
    return value.matches("[0-9]{1,9}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
        : Optional.empty();
  }

  private static Optional<Duration> until(String value, Instant now) {
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
