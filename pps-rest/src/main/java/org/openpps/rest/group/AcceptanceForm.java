package org.openpps.rest.group;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AcceptTransfer;

/**
 * The body of an acceptance; the offer is in the address.
 *
 * @param registrations which of the offer go over now; none named: all that the offer names
 * @param more whether the rest is accepted later; otherwise the offer is closed
 * @param text free text for a reader
 */
public record AcceptanceForm(
    @Size(max = 500, message = "list-too-long")
        List<@NotNull(message = "value-missing") RegistrationNumber> registrations,
    boolean more,
    Optional<@FreeText String> text) {
  /** Copies. */
  public AcceptanceForm {
    registrations = Accepted.list(registrations);
    text = Accepted.text(text);
  }

  AcceptTransfer of(RegistrationNumber offer) {
    return new AcceptTransfer(offer, registrations, more, text);
  }
}
