package org.openpps.model.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Party;

/**
 * Makes a secured party group, whose number then stands for its members in every filing.
 *
 * @param members the secured parties
 * @param address where the group takes notices
 */
public record CreateGroup(
    @NotEmpty(message = "secured-party-missing") @Size(max = 50, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Party> members,
    @NotNull(message = "value-missing") @Valid AddressForService address)
    implements Command {
  /** Copies. */
  public CreateGroup {
    members = Accepted.list(members);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.createGroup(this);
  }
}
