package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Accepts an open offer to one's group: what it names goes over, all of it or nothing. Of an offer
 * of everything a command names up to 500, so that many commands carry out one acceptance.
 *
 * @param offer the number of the entry that offered
 * @param registrations which of the offer go over now; none named: all that the offer names
 * @param more whether further commands accept the rest; otherwise the offer is closed
 * @param text free text for a reader of each entry
 */
public record AcceptTransfer(
    @NotNull(message = "value-missing") RegistrationNumber offer,
    @Size(max = 500, message = "list-too-long")
        List<@NotNull(message = "value-missing") RegistrationNumber> registrations,
    boolean more,
    Optional<@FreeText String> text)
    implements GroupCommand {
  /** Copies. */
  public AcceptTransfer {
    registrations = Accepted.list(registrations);
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(GroupCommand.Cases<R> cases) {
    return cases.acceptTransfer(this);
  }
}
