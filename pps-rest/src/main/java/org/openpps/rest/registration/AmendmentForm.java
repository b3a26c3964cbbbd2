package org.openpps.rest.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.constraint.Line;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Replacement;

/**
 * The body of an amendment; the registration is in the address.
 *
 * @param addGrantors grantors to add
 * @param addCollateral collateral to add
 * @param replaceGrantors grantors on record, each with the one that takes its place
 * @param replaceCollateral collateral on record, each with what takes its place
 * @param remove grantors and collateral on record to end
 * @param text text that takes the place of the one on record
 * @param clearText whether the text on record ends, with none in its place
 * @param grantorName the name of a grantor on record, where the profile asks for it
 * @param acceptedRisks the codes of the risks that the filer accepts
 */
public record AmendmentForm(
    @Size(max = 500, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Grantor> addGrantors,
    @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Collateral> addCollateral,
    @Size(max = 500, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Replacement<Grantor>> replaceGrantors,
    @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Replacement<Collateral>> replaceCollateral,
    @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid ItemId> remove,
    Optional<@FreeText String> text,
    Optional<Boolean> clearText,
    Optional<@Line String> grantorName,
    @Size(max = 20, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Line(max = 64) String> acceptedRisks) {
  /** Copies. */
  public AmendmentForm {
    addGrantors = Accepted.list(addGrantors);
    addCollateral = Accepted.list(addCollateral);
    replaceGrantors = Accepted.list(replaceGrantors);
    replaceCollateral = Accepted.list(replaceCollateral);
    remove = Accepted.list(remove);
    text = Accepted.text(text);
    clearText = Accepted.optional(clearText);
    grantorName = Accepted.line(grantorName);
    acceptedRisks = Accepted.list(acceptedRisks);
  }

  AmendRegistration of(RegistrationNumber registration) {
    return new AmendRegistration(
        registration,
        addGrantors,
        addCollateral,
        replaceGrantors,
        replaceCollateral,
        remove,
        text,
        clearText.orElse(false),
        grantorName,
        acceptedRisks);
  }
}
