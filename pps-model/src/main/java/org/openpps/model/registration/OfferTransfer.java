package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Offers registrations of a secured party group to another group, which accepts or declines.
 *
 * @param group the group that gives
 * @param to the group that would receive
 * @param registrations what is offered; none named: all that the group holds by then and that are
 *     live
 * @param text free text for a reader of this entry
 */
public record OfferTransfer(
    @NotNull(message = "value-missing") RegistrationNumber group,
    @NotNull(message = "value-missing") RegistrationNumber to,
    @Size(max = 500, message = "list-too-long")
        List<@NotNull(message = "value-missing") RegistrationNumber> registrations,
    Optional<@FreeText String> text)
    implements GroupCommand {
  /** Copies. */
  public OfferTransfer {
    registrations = Accepted.list(registrations);
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(GroupCommand.Cases<R> cases) {
    return cases.offerTransfer(this);
  }
}
