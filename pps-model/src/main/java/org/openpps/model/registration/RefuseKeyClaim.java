package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Refuses a claim to a lost key as the registrar, or objects to it as the group's owner.
 *
 * @param group which group
 * @param claim the number of the entry that claimed
 * @param reason why
 */
public record RefuseKeyClaim(
    @NotNull(message = "value-missing") RegistrationNumber group,
    @NotNull(message = "value-missing") RegistrationNumber claim,
    @NotNull(message = "value-missing") @FreeText String reason)
    implements GroupCommand {
  /** Copies. */
  public RefuseKeyClaim {
    reason = Accepted.text(reason);
  }

  @Override
  public <R> R match(GroupCommand.Cases<R> cases) {
    return cases.refuseKeyClaim(this);
  }
}
