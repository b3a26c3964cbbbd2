package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * The secured party answers a demand, or the registrar's notice of it.
 *
 * @param registration which registration
 * @param demand the number of the demand
 * @param answer what it says
 * @param text free text for the grantor and the registrar
 */
public record AnswerDemand(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    @NotNull(message = "value-missing") RegistrationNumber demand,
    @NotNull(message = "value-missing") DemandAnswer answer,
    Optional<@FreeText String> text)
    implements DemandCommand {
  /** Brings text to its canonical form. */
  public AnswerDemand {
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.answer(this);
  }
}
