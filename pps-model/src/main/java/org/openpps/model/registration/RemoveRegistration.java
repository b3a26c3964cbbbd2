package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Takes a registration out of the searches of the register; its end stays as it is. For the
 * registrar alone.
 *
 * @param registration which registration
 * @param reason why
 */
public record RemoveRegistration(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    @NotNull(message = "value-missing") @FreeText String reason)
    implements Command {
  /** Copies. */
  public RemoveRegistration {
    reason = Accepted.text(reason);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.removeRegistration(this);
  }
}
