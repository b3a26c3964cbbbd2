package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * An order that was noted on a registration does not stand any more.
 *
 * @param number of the registration
 * @param noted the number of the entry that noted it
 * @param text free text about this entry; the text on record stays
 */
public record OrderLifted(
    RegistrationNumber number, RegistrationNumber noted, Optional<Placed<String>> text)
    implements RegistrationEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("order-lifted", 1);

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
    return cases.orderLifted(this);
  }
}
