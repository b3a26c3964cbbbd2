package org.openpps.model.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Party;

/**
 * Changes the members of a secured party group. Registrations keep the members on record with them.
 *
 * @param group which group
 * @param addMembers secured parties that join
 * @param remove members on record that leave
 * @param text free text for a reader of this entry
 */
public record AmendGroup(
    @NotNull(message = "value-missing") RegistrationNumber group,
    @Size(max = 50, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Party> addMembers,
    @Size(max = 50, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid ItemId> remove,
    Optional<@FreeText String> text)
    implements GroupCommand {
  /** Copies. */
  public AmendGroup {
    addMembers = Accepted.list(addMembers);
    remove = Accepted.list(remove);
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(GroupCommand.Cases<R> cases) {
    return cases.amendGroup(this);
  }
}
