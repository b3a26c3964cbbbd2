package org.openpps.model.party;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Checked;
import org.openpps.model.constraint.Line;
import org.openpps.model.identifier.PartyIdentifier;

/**
 * A body that is not an individual.
 *
 * @param name the name as in its constituting document or register
 * @param capacity the capacity in which it acts; it decides which identifier the law wants
 * @param identifiers its numbers in public registers
 */
public record Organisation(
    @NotNull(message = "value-missing") @Line String name,
    @NotNull(message = "value-missing") Capacity capacity,
    @Size(max = 20, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Checked PartyIdentifier> identifiers)
    implements Party {
  /** Brings the name to its canonical form. */
  public Organisation {
    name = Accepted.line(name);
    identifiers = Accepted.list(identifiers);
  }

  @Override
  public String displayName() {
    return name;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.organisation(this);
  }
}
