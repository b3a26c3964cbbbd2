package org.openpps.model.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Notes an order of a court or another authority on a registration.
 *
 * @param registration which registration
 * @param order what was ordered
 * @param text free text for a reader of this entry; the text on record stays
 */
public record NoteOrder(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    @NotNull(message = "value-missing") @Valid Order order,
    Optional<@FreeText String> text)
    implements RegistrationCommand {
  /** Copies. */
  public NoteOrder {
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.noteOrder(this);
  }
}
