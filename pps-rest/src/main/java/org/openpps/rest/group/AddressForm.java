package org.openpps.rest.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.registration.ChangeAddress;

/**
 * The body of a change of the address for service; the group is in the address of the request.
 *
 * @param address where the group takes notices from now on
 * @param text free text for a reader
 */
public record AddressForm(
    @NotNull(message = "value-missing") @Valid AddressForService address,
    Optional<@FreeText String> text) {
  /** Copies. */
  public AddressForm {
    text = Accepted.text(text);
  }

  ChangeAddress of(RegistrationNumber group) {
    return new ChangeAddress(group, address, text);
  }
}
