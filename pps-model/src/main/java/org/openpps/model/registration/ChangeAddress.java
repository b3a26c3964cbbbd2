package org.openpps.model.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;

/**
 * Changes where a secured party group takes notices, for all its registrations at once.
 *
 * @param group which group
 * @param address the new address for service
 * @param text free text for a reader of this entry
 */
public record ChangeAddress(
    @NotNull(message = "value-missing") RegistrationNumber group,
    @NotNull(message = "value-missing") @Valid AddressForService address,
    Optional<@FreeText String> text)
    implements GroupCommand {
  /** Copies. */
  public ChangeAddress {
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(GroupCommand.Cases<R> cases) {
    return cases.changeAddress(this);
  }
}
