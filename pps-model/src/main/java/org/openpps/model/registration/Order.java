package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Line;

/**
 * An order of a court or another authority about what is registered. The register shows it; what it
 * does to the interest is for the court to say.
 *
 * @param kind the kind of order, by its code in the profile
 * @param court the court or authority that made it
 * @param registry the registry of the court
 * @param fileNumber the number of its file
 * @param date the day on which it was made
 * @param effectiveUntil the last day on which it has effect, where it says one
 */
public record Order(
    @NotNull(message = "value-missing") @Line(max = 64) String kind,
    Optional<@Line String> court,
    Optional<@Line String> registry,
    Optional<@Line(max = 100) String> fileNumber,
    Optional<LocalDate> date,
    Optional<LocalDate> effectiveUntil) {
  /** Brings text to its canonical form. */
  public Order {
    kind = Accepted.line(kind);
    court = Accepted.line(court);
    registry = Accepted.line(registry);
    fileNumber = Accepted.line(fileNumber);
    date = Accepted.optional(date);
    effectiveUntil = Accepted.optional(effectiveUntil);
  }
}
