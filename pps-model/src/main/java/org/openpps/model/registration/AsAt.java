package org.openpps.model.registration;

import java.time.Instant;
import java.util.Optional;

/**
 * The moment a caller asks for. Now and then are read in the same way.
 *
 * @param entries N, where the caller names it
 * @param instant T, where the caller names it
 */
public record AsAt(Optional<Long> entries, Optional<Instant> instant) {
  private static final AsAt NOW = new AsAt(Optional.empty(), Optional.empty());

  /** All entries, judged at the clock. */
  public static AsAt now() {
    return NOW;
  }

  /** All entries recorded up to {@code instant}, judged at it. */
  public static AsAt instant(Instant instant) {
    return new AsAt(Optional.empty(), Optional.of(instant));
  }

  /** The first {@code entries} entries, judged at the time of the last of them. */
  public static AsAt entries(long entries) {
    return new AsAt(Optional.of(entries), Optional.empty());
  }

  /** Both named. */
  public static AsAt of(long entries, Instant instant) {
    return new AsAt(Optional.of(entries), Optional.of(instant));
  }
}
