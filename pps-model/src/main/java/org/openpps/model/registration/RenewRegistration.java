package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Moves the stated end of a registration that has not ended to a later day.
 *
 * @param registration which registration
 * @param lastDay its new last day, in the legal time zone of the register
 * @param text free text for a reader of this entry; the text on record stays
 */
public record RenewRegistration(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    @NotNull(message = "value-missing") LocalDate lastDay,
    Optional<@FreeText String> text)
    implements Command {
  /** Copies. */
  public RenewRegistration {
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.renewRegistration(this);
  }
}
