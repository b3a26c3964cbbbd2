package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Ends a registration for good; it cannot be revived (PPSA 2009 (Cth), s 178; BC practice alike).
 *
 * @param registration which registration
 * @param text free text for a reader
 */
public record DischargeRegistration(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    Optional<@FreeText String> text)
    implements Command {
  /** Copies. */
  public DischargeRegistration {
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.dischargeRegistration(this);
  }
}
