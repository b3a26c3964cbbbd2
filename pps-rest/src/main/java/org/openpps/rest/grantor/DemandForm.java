package org.openpps.rest.grantor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.DemandGround;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.MakeDemand;

/**
 * The body of a demand; the registration is in the address, and the code says whose it is.
 *
 * @param ground why
 * @param items the collateral that secures nothing, where the ground names some
 * @param text free text for the secured party
 */
public record DemandForm(
    @NotNull(message = "value-missing") DemandGround ground,
    @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid ItemId> items,
    Optional<@FreeText String> text) {
  /** Brings text to its canonical form. */
  public DemandForm {
    items = Accepted.list(items);
    text = Accepted.text(text);
  }

  MakeDemand of(RegistrationNumber registration, ItemId grantor) {
    return new MakeDemand(registration, grantor, ground, items, text);
  }
}
