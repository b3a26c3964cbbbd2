package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Withdraws an open offer of one's own group, or declines one to one's group.
 *
 * @param offer the number of the entry that offered
 * @param text free text for a reader of this entry
 */
public record WithdrawTransfer(
    @NotNull(message = "value-missing") RegistrationNumber offer, Optional<@FreeText String> text)
    implements GroupCommand {
  /** Copies. */
  public WithdrawTransfer {
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(GroupCommand.Cases<R> cases) {
    return cases.withdrawTransfer(this);
  }
}
