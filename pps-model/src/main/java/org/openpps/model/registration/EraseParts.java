package org.openpps.model.registration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Erases parts of an entry: their text and salts go, their commitments stay, every proof still
 * verifies. For the registrar alone.
 *
 * @param entry the number of the entry
 * @param parts the places of the parts; the birth date and address of an erased party go with it
 * @param reason why, without the content that is to go
 */
public record EraseParts(
    @NotNull(message = "value-missing") RegistrationNumber entry,
    @NotEmpty(message = "value-missing") @Size(max = 4096, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Min(value = 0, message = "value-kind") Integer>
            parts,
    @NotNull(message = "value-missing") @FreeText String reason)
    implements Command {
  /** Copies. */
  public EraseParts {
    parts = Accepted.list(parts);
    reason = Accepted.text(reason);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.eraseParts(this);
  }
}
