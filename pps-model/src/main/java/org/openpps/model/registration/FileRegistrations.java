package org.openpps.model.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * A filing bundle: one act that makes several registrations, all or none.
 *
 * @param group the secured party group that claims
 * @param registrations what it files, in order
 */
public record FileRegistrations(
    @NotNull(message = "value-missing") RegistrationNumber group,
    @NotEmpty(message = "value-missing") @Size(max = 500, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid RegistrationFiling> registrations)
    implements Command {
  /** Copies. */
  public FileRegistrations {
    registrations = Accepted.list(registrations);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.fileRegistrations(this);
  }
}
