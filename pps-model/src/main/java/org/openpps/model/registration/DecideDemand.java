package org.openpps.model.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * The registrar decides on a demand.
 *
 * @param registration which registration
 * @param demand the number of the demand
 * @param decision what follows
 * @param remove the collateral, or the grantor, that is removed; empty unless items are removed
 * @param reason why
 */
public record DecideDemand(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    @NotNull(message = "value-missing") RegistrationNumber demand,
    @NotNull(message = "value-missing") DemandDecision decision,
    @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid ItemId> remove,
    @NotNull(message = "value-missing") @FreeText String reason)
    implements DemandCommand {
  /** Brings text to its canonical form. */
  public DecideDemand {
    remove = Accepted.list(remove);
    reason = Accepted.text(reason);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.decide(this);
  }
}
