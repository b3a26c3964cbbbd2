package org.openpps.rest.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.constraint.Line;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.DischargeInPart;
import org.openpps.model.registration.ItemId;

/**
 * The body of a discharge of a part; the registration is in the address.
 *
 * @param items grantors and collateral on record that are released
 * @param grantorName the name of a grantor on record, where the profile asks for it
 * @param text free text for a reader
 */
public record PartialDischargeForm(
    @NotEmpty(message = "value-missing") @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid ItemId> items,
    Optional<@Line String> grantorName,
    Optional<@FreeText String> text) {
  /** Copies. */
  public PartialDischargeForm {
    items = Accepted.list(items);
    grantorName = Accepted.line(grantorName);
    text = Accepted.text(text);
  }

  DischargeInPart of(RegistrationNumber registration) {
    return new DischargeInPart(registration, items, grantorName, text);
  }
}
