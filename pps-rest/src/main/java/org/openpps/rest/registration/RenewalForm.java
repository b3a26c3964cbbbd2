package org.openpps.rest.registration;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.RenewRegistration;

/**
 * The body of a renewal; the registration is in the address.
 *
 * @param lastDay the new last day, in the legal time zone of the register
 * @param text free text for a reader
 */
public record RenewalForm(
    @NotNull(message = "value-missing") LocalDate lastDay, Optional<@FreeText String> text) {
  /** Copies. */
  public RenewalForm {
    text = Accepted.text(text);
  }

  RenewRegistration of(RegistrationNumber registration) {
    return new RenewRegistration(registration, lastDay, text);
  }
}
