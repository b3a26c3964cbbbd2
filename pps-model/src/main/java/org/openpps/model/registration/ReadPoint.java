package org.openpps.model.registration;

import java.time.Instant;
import java.util.Optional;

/**
 * The two coordinates of every read.
 *
 * @param entries N: the first N entries of the ledger count, no others
 * @param instant T: the instant at which ends are judged
 * @param askedEntries the N that was asked for, where it lay inside a command: then N is the size
 *     before that command, so that no half bundle is seen
 */
public record ReadPoint(long entries, Instant instant, Optional<Long> askedEntries) {
  /** Copies. */
  public ReadPoint {
    askedEntries = askedEntries == null ? Optional.empty() : askedEntries;
  }

  /** Coordinates that were used as asked. */
  public ReadPoint(long entries, Instant instant) {
    this(entries, instant, Optional.empty());
  }
}
