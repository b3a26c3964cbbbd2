package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Says that one's account is the owner's and that the key of the group's present account is lost.
 *
 * @param group which group
 * @param reason what happened to the key, and how the registrar can tell
 */
public record ClaimKey(
    @NotNull(message = "value-missing") RegistrationNumber group,
    @NotNull(message = "value-missing") @FreeText String reason)
    implements GroupCommand {
  /** Copies. */
  public ClaimKey {
    reason = Accepted.text(reason);
  }

  @Override
  public <R> R match(GroupCommand.Cases<R> cases) {
    return cases.claimKey(this);
  }
}
