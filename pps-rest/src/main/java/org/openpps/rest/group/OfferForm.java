package org.openpps.rest.group;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.OfferTransfer;

/**
 * The body of an offer of registrations; the group that gives is in the address.
 *
 * @param to the group that would receive
 * @param registrations what is offered; none named: all that the group holds and that are live
 * @param text free text for a reader
 */
public record OfferForm(
    @NotNull(message = "value-missing") RegistrationNumber to,
    @Size(max = 500, message = "list-too-long")
        List<@NotNull(message = "value-missing") RegistrationNumber> registrations,
    Optional<@FreeText String> text) {
  /** Copies. */
  public OfferForm {
    registrations = Accepted.list(registrations);
    text = Accepted.text(text);
  }

  OfferTransfer of(RegistrationNumber group) {
    return new OfferTransfer(group, to, registrations, text);
  }
}
