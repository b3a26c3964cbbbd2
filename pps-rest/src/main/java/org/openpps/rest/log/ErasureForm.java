package org.openpps.rest.log;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.EraseParts;

/**
 * The body of an erasure; the entry is in the address.
 *
 * @param parts the places of the parts
 * @param reason why, without the content that is to go
 */
public record ErasureForm(
    @NotEmpty(message = "value-missing") @Size(max = 4096, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Min(value = 0, message = "value-kind") Integer>
            parts,
    @NotNull(message = "value-missing") @FreeText String reason) {
  /** Copies. */
  public ErasureForm {
    parts = Accepted.list(parts);
    reason = Accepted.text(reason);
  }

  EraseParts of(RegistrationNumber entry) {
    return new EraseParts(entry, parts, reason);
  }
}
