package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Gives the group to the account that claims it, after the announced time. For the registrar alone.
 *
 * @param group which group
 * @param claim the number of the entry that claimed
 * @param text free text for a reader of this entry
 */
public record ReissueKey(
    @NotNull(message = "value-missing") RegistrationNumber group,
    @NotNull(message = "value-missing") RegistrationNumber claim,
    Optional<@FreeText String> text)
    implements GroupCommand {
  /** Copies. */
  public ReissueKey {
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(GroupCommand.Cases<R> cases) {
    return cases.reissueKey(this);
  }
}
