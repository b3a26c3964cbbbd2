package org.openpps.rest.registration;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AnswerDemand;
import org.openpps.model.registration.DemandAnswer;

/**
 * The body of an answer to a demand; registration and demand are in the address.
 *
 * @param answer what the secured party says
 * @param text free text for the grantor and the registrar
 */
public record AnswerForm(
    @NotNull(message = "value-missing") DemandAnswer answer, Optional<@FreeText String> text) {
  /** Brings text to its canonical form. */
  public AnswerForm {
    text = Accepted.text(text);
  }

  AnswerDemand of(RegistrationNumber registration, RegistrationNumber demand) {
    return new AnswerDemand(registration, demand, answer, text);
  }
}
