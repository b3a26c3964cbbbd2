package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Puts a registration back that was removed; its end is as it was. For the registrar alone.
 *
 * @param registration which registration
 * @param reason why
 */
public record RestoreRegistration(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    @NotNull(message = "value-missing") @FreeText String reason)
    implements Command {
  /** Copies. */
  public RestoreRegistration {
    reason = Accepted.text(reason);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.restoreRegistration(this);
  }
}
