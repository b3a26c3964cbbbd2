package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Puts a registration behind another one, which must be live.
 *
 * @param registration which registration
 * @param to the registration that goes before it
 * @param text free text for a reader of this entry; the text on record stays
 */
public record SubordinateRegistration(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    @NotNull(message = "value-missing") RegistrationNumber to,
    Optional<@FreeText String> text)
    implements RegistrationCommand {
  /** Copies. */
  public SubordinateRegistration {
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.subordinateRegistration(this);
  }
}
