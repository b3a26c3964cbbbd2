package org.openpps.rest.search;

import java.time.Instant;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.registration.AsAt;

/**
 * A moment; without either member it is now.
 *
 * @param at T, where the caller names it
 * @param entries N, where the caller names it
 */
public record MomentForm(Optional<Instant> at, Optional<Long> entries) {
  /** Copies. */
  public MomentForm {
    at = Accepted.optional(at);
    entries = Accepted.optional(entries);
  }

  AsAt moment() {
    return new AsAt(entries, at);
  }
}
