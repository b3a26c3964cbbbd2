package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * An order of a court or another authority was noted on a registration.
 *
 * @param number of the registration
 * @param order what was ordered
 * @param text free text about this entry; the text on record stays
 */
public record OrderNoted(RegistrationNumber number, Order order, Optional<Placed<String>> text)
    implements RegistrationEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("order-noted", 1);

  @Override
  public EventKind kind() {
    return KIND;
  }

  @Override
  public RegistrationNumber subject() {
    return number;
  }

  @Override
  public <R> R match(RegistrationEvent.Cases<R> cases) {
    return cases.orderNoted(this);
  }
}
