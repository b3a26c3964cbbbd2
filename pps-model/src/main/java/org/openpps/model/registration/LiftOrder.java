package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Records that an order noted on a registration does not stand any more.
 *
 * @param registration which registration
 * @param noted the number of the entry that noted it
 * @param text free text for a reader of this entry; the text on record stays
 */
public record LiftOrder(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    @NotNull(message = "value-missing") RegistrationNumber noted,
    Optional<@FreeText String> text)
    implements RegistrationCommand {
  /** Copies. */
  public LiftOrder {
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.liftOrder(this);
  }
}
