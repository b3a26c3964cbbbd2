package org.openpps.rest.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Party;
import org.openpps.model.registration.AmendGroup;
import org.openpps.model.registration.ItemId;

/**
 * The body of a change of a group's members; the group is in the address.
 *
 * @param addMembers secured parties that join
 * @param remove members on record that leave
 * @param text free text for a reader
 */
public record MembersForm(
    @Size(max = 50, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Party> addMembers,
    @Size(max = 50, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid ItemId> remove,
    Optional<@FreeText String> text) {
  /** Copies. */
  public MembersForm {
    addMembers = Accepted.list(addMembers);
    remove = Accepted.list(remove);
    text = Accepted.text(text);
  }

  AmendGroup of(RegistrationNumber group) {
    return new AmendGroup(group, addMembers, remove, text);
  }
}
