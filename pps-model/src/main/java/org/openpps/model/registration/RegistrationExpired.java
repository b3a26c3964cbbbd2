package org.openpps.model.registration;

import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * The stated end of a registration has passed. It ended at that end, whenever this was recorded.
 *
 * @param number of the registration
 * @param ended the end that has passed
 */
public record RegistrationExpired(RegistrationNumber number, End ended)
    implements RegistrationEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("registration-expired", 1);

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
    return cases.registrationExpired(this);
  }
}
