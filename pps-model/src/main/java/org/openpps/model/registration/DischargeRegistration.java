package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.constraint.Line;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Ends a registration for good; it cannot be revived (PPSA 2009 (Cth), s 178; BC practice alike).
 *
 * @param registration which registration
 * @param grantorName the name of a grantor on record, where the profile asks for it
 * @param text free text for a reader
 */
public record DischargeRegistration(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    Optional<@Line String> grantorName,
    Optional<@FreeText String> text)
    implements RegistrationCommand {
  /** Copies. */
  public DischargeRegistration {
    grantorName = Accepted.line(grantorName);
    text = Accepted.text(text);
  }

  /** A discharge that names no grantor. */
  public DischargeRegistration(RegistrationNumber registration, Optional<String> text) {
    this(registration, Optional.empty(), text);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.dischargeRegistration(this);
  }
}
