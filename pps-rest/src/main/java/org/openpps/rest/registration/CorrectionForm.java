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
import org.openpps.model.registration.CorrectRegistration;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Replacement;

/**
 * The body of a correction; the registration is in the address.
 *
 * @param addGrantors grantors that were left out
 * @param replaceGrantors grantors on record, each with the one that takes its place
 * @param replaceCollateral collateral on record, each with what takes its place
 * @param remove grantors and collateral on record to end
 * @param text text that takes the place of the one on record
 * @param clearText whether the text on record ends, with none in its place
 * @param reason why
 */
public record CorrectionForm(
    @Size(max = 500, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Grantor> addGrantors,
    @Size(max = 500, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Replacement<Grantor>> replaceGrantors,
    @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Replacement<Collateral>> replaceCollateral,
    @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid ItemId> remove,
    Optional<@FreeText String> text,
    Optional<Boolean> clearText,
    @NotNull(message = "value-missing") @FreeText String reason) {
  /** Copies. */
  public CorrectionForm {
    addGrantors = Accepted.list(addGrantors);
    replaceGrantors = Accepted.list(replaceGrantors);
    replaceCollateral = Accepted.list(replaceCollateral);
    remove = Accepted.list(remove);
    text = Accepted.text(text);
    clearText = Accepted.optional(clearText);
    reason = Accepted.text(reason);
  }

  CorrectRegistration of(RegistrationNumber registration) {
    return new CorrectRegistration(
        registration,
        addGrantors,
        replaceGrantors,
        replaceCollateral,
        remove,
        text,
        clearText.orElse(false),
        reason);
  }
}
