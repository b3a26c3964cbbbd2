package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Lifts the suspension of a secured party group. For the registrar alone.
 *
 * @param group which group
 * @param reason why
 */
public record ReinstateGroup(
    @NotNull(message = "value-missing") RegistrationNumber group,
    @NotNull(message = "value-missing") @FreeText String reason)
    implements GroupCommand {
  /** Copies. */
  public ReinstateGroup {
    reason = Accepted.text(reason);
  }

  @Override
  public <R> R match(GroupCommand.Cases<R> cases) {
    return cases.reinstateGroup(this);
  }
}
