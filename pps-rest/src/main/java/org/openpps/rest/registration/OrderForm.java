package org.openpps.rest.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.NoteOrder;
import org.openpps.model.registration.Order;

/**
 * The body by which an order is noted; the registration is in the address.
 *
 * @param order what was ordered
 * @param text free text for a reader: the effect of the order
 */
public record OrderForm(
    @NotNull(message = "value-missing") @Valid Order order, Optional<@FreeText String> text) {
  /** Copies. */
  public OrderForm {
    text = Accepted.text(text);
  }

  NoteOrder of(RegistrationNumber registration) {
    return new NoteOrder(registration, order, text);
  }
}
