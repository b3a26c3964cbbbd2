package org.openpps.rest.registration;

import java.time.LocalDate;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.RenewRegistration;

/**
 * The body of a renewal; the registration is in the address. It says a last day, or that there is
 * none.
 *
 * @param lastDay the new last day, in the legal time zone of the register
 * @param noStatedEnd whether the registration has no stated end from now on
 * @param text free text for a reader
 */
public record RenewalForm(
    Optional<LocalDate> lastDay, Optional<Boolean> noStatedEnd, Optional<@FreeText String> text) {
  /** Copies. */
  public RenewalForm {
    lastDay = Accepted.optional(lastDay);
    noStatedEnd = Accepted.optional(noStatedEnd);
    text = Accepted.text(text);
  }

  RenewRegistration of(RegistrationNumber registration) {
    return new RenewRegistration(registration, lastDay, noStatedEnd.orElse(false), text);
  }
}
