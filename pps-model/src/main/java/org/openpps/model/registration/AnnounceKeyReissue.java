package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Announces to the group's address for service that its key may be issued again. For the registrar
 * alone.
 *
 * @param group which group
 * @param claim the number of the entry that claimed
 * @param text free text for a reader of this entry
 */
public record AnnounceKeyReissue(
    @NotNull(message = "value-missing") RegistrationNumber group,
    @NotNull(message = "value-missing") RegistrationNumber claim,
    Optional<@FreeText String> text)
    implements GroupCommand {
  /** Copies. */
  public AnnounceKeyReissue {
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(GroupCommand.Cases<R> cases) {
    return cases.announceKeyReissue(this);
  }
}
