package org.openpps.model.bridge;

import java.time.LocalDate;
import java.util.Optional;
import org.openpps.model.profile.GracePeriod;
import org.openpps.model.registration.FilingDetails;

/**
 * The days from which deadlines run. What a filing says itself goes before what is given for all.
 *
 * @param agreement the day on which the security agreement came into force
 * @param possession the day on which the grantor got possession
 */
public record Dates(Optional<LocalDate> agreement, Optional<LocalDate> possession) {
  /** None is known. */
  public static final Dates UNKNOWN = new Dates(Optional.empty(), Optional.empty());

  Optional<LocalDate> from(GracePeriod grace, FilingDetails details) {
    return grace.countedFrom(
        details.agreementDate().or(this::agreement), details.possessionDate().or(this::possession));
  }
}
