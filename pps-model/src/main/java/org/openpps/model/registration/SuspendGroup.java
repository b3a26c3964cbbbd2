package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Suspends a secured party group: it can file, change, renew and offer nothing, but still
 * discharge. For the registrar alone.
 *
 * @param group which group
 * @param reason why
 */
public record SuspendGroup(
    @NotNull(message = "value-missing") RegistrationNumber group,
    @NotNull(message = "value-missing") @FreeText String reason)
    implements GroupCommand {
  /** Copies. */
  public SuspendGroup {
    reason = Accepted.text(reason);
  }

  @Override
  public <R> R match(GroupCommand.Cases<R> cases) {
    return cases.suspendGroup(this);
  }
}
