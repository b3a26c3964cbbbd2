package org.openpps.rest.registration;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.SubordinateRegistration;

/**
 * The body of a subordination; the registration that steps back is in the address.
 *
 * @param to the registration that goes before it
 * @param text free text for a reader
 */
public record SubordinationForm(
    @NotNull(message = "value-missing") RegistrationNumber to, Optional<@FreeText String> text) {
  /** Copies. */
  public SubordinationForm {
    text = Accepted.text(text);
  }

  SubordinateRegistration of(RegistrationNumber registration) {
    return new SubordinateRegistration(registration, to, text);
  }
}
