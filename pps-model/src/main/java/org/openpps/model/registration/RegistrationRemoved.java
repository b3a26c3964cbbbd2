package org.openpps.model.registration;

import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * The registrar took a registration out of the searches; its end stays as it is.
 *
 * @param number of the registration
 * @param reason why
 */
public record RegistrationRemoved(RegistrationNumber number, Placed<String> reason)
    implements RegistrationEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("registration-removed", 1);

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
    return cases.registrationRemoved(this);
  }
}
