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
 * Keeps a person, an address or a text from everybody but who filed it, or shows it again. For the
 * registrar alone.
 *
 * @param entry the number of the entry that holds it
 * @param parts the places of the parts
 * @param lift whether they are shown again
 * @param reason why, without what is to be kept
 */
public record SuppressParts(
    @NotNull(message = "value-missing") RegistrationNumber entry,
    @NotEmpty(message = "value-missing") @Size(max = 4096, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Min(value = 0, message = "value-kind") Integer>
            parts,
    boolean lift,
    @NotNull(message = "value-missing") @FreeText String reason)
    implements Command {
  /** Copies. */
  public SuppressParts {
    parts = Accepted.list(parts);
    reason = Accepted.text(reason);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.suppressParts(this);
  }
}
