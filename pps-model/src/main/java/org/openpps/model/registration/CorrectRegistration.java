package org.openpps.model.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
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

/**
 * Puts right what a registration says: grantors, collateral or text, with what was and what is. For
 * the registrar alone.
 *
 * @param registration which registration
 * @param addGrantors grantors that were left out
 * @param replaceGrantors grantors on record, each with the one that takes its place
 * @param replaceCollateral collateral on record, each with what takes its place
 * @param remove grantors and collateral on record to end
 * @param text text that takes the place of the one on record
 * @param clearText whether the text on record ends, with none in its place
 * @param reason why
 */
public record CorrectRegistration(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    @Size(max = 500, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Grantor> addGrantors,
    @Size(max = 500, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Replacement<Grantor>> replaceGrantors,
    @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Replacement<Collateral>> replaceCollateral,
    @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid ItemId> remove,
    Optional<@FreeText String> text,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean clearText,
    @NotNull(message = "value-missing") @FreeText String reason)
    implements Command {
  /** Copies. */
  public CorrectRegistration {
    addGrantors = Accepted.list(addGrantors);
    replaceGrantors = Accepted.list(replaceGrantors);
    replaceCollateral = Accepted.list(replaceCollateral);
    remove = Accepted.list(remove);
    text = Accepted.text(text);
    reason = Accepted.text(reason);
  }

  /** The amendment that would say the same. */
  AmendRegistration change() {
    return new AmendRegistration(
        registration,
        addGrantors,
        List.of(),
        replaceGrantors,
        replaceCollateral,
        remove,
        text,
        clearText,
        Optional.empty(),
        List.of());
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.correctRegistration(this);
  }
}
