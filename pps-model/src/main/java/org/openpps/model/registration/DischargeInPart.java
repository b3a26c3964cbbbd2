package org.openpps.model.registration;

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

/**
 * Releases grantors or collateral of a registration; what is left goes on. The last grantor and the
 * last item of collateral are released by a discharge of the whole.
 *
 * @param registration which registration
 * @param items grantors and collateral on record that are released
 * @param grantorName the name of a grantor on record, where the profile asks for it
 * @param text free text for a reader of this entry; the text on record stays
 */
public record DischargeInPart(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    @NotEmpty(message = "value-missing") @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid ItemId> items,
    Optional<@Line String> grantorName,
    Optional<@FreeText String> text)
    implements RegistrationCommand {
  /** Copies. */
  public DischargeInPart {
    items = Accepted.list(items);
    grantorName = Accepted.line(grantorName);
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.dischargeInPart(this);
  }
}
