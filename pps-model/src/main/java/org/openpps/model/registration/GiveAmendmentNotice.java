package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * The registrar gives the secured party notice of a demand.
 *
 * @param registration which registration
 * @param demand the number of the demand
 * @param text free text for the secured party
 */
public record GiveAmendmentNotice(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    @NotNull(message = "value-missing") RegistrationNumber demand,
    Optional<@FreeText String> text)
    implements DemandCommand {
  /** Brings text to its canonical form. */
  public GiveAmendmentNotice {
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.giveNotice(this);
  }
}
