package org.openpps.rest.log;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.SuppressParts;

/**
 * The body of a suppression, or of its lifting; the entry is in the address.
 *
 * @param parts the places of the parts
 * @param reason why, without what is to be kept
 */
public record SuppressionForm(
    @NotEmpty(message = "value-missing") @Size(max = 4096, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Min(value = 0, message = "value-kind") Integer>
            parts,
    @NotNull(message = "value-missing") @FreeText String reason) {
  /** Copies. */
  public SuppressionForm {
    parts = Accepted.list(parts);
    reason = Accepted.text(reason);
  }

  SuppressParts of(RegistrationNumber entry, boolean lift) {
    return new SuppressParts(entry, parts, lift, reason);
  }
}
