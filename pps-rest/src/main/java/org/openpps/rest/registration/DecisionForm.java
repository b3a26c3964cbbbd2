package org.openpps.rest.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.DecideDemand;
import org.openpps.model.registration.DemandDecision;
import org.openpps.model.registration.ItemId;

/**
 * The body of a decision on a demand; registration and demand are in the address.
 *
 * @param decision what follows
 * @param remove the collateral, or the grantor, that is removed; empty unless items are removed
 * @param reason why
 */
public record DecisionForm(
    @NotNull(message = "value-missing") DemandDecision decision,
    @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid ItemId> remove,
    @NotNull(message = "value-missing") @FreeText String reason) {
  /** Brings text to its canonical form. */
  public DecisionForm {
    remove = Accepted.list(remove);
    reason = Accepted.text(reason);
  }

  DecideDemand of(RegistrationNumber registration, RegistrationNumber demand) {
    return new DecideDemand(registration, demand, decision, remove, reason);
  }
}
