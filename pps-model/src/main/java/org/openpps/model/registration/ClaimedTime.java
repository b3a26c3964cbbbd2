package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Line;

/**
 * An earlier time that a filing claims, because it was registered elsewhere before. It is shown as
 * a claim; order stays by sequence.
 *
 * @param at the time claimed
 * @param source where it was registered, in words
 */
public record ClaimedTime(
    @NotNull(message = "value-missing") Instant at,
    @NotNull(message = "value-missing") @Line String source) {
  /** Truncates to milliseconds, brings the source to its canonical form. */
  public ClaimedTime {
    at = at == null ? null : at.truncatedTo(ChronoUnit.MILLIS);
    source = Accepted.line(source);
  }
}
