package org.openpps.rest.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.ItemId;

/**
 * The body of an amendment; the registration is in the address.
 *
 * @param addGrantors grantors to add
 * @param addCollateral collateral to add
 * @param remove grantors and collateral on record to end
 * @param text text that takes the place of the one on record
 */
public record AmendmentForm(
    @Size(max = 500, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Grantor> addGrantors,
    @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Collateral> addCollateral,
    @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid ItemId> remove,
    Optional<@FreeText String> text) {
  /** Copies. */
  public AmendmentForm {
    addGrantors = Accepted.list(addGrantors);
    addCollateral = Accepted.list(addCollateral);
    remove = Accepted.list(remove);
    text = Accepted.text(text);
  }

  AmendRegistration of(RegistrationNumber registration) {
    return new AmendRegistration(registration, addGrantors, addCollateral, remove, text);
  }
}
