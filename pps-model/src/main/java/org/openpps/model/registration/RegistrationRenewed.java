package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * A registration was renewed before it ended.
 *
 * @param number of the registration
 * @param end its new end, later than the one before; absent for no stated end from now on
 * @param text free text about this renewal
 */
public record RegistrationRenewed(
    RegistrationNumber number, Optional<End> end, Optional<Placed<String>> text)
    implements RegistrationEvent {
  /** The form with a stated end. */
  public static final EventKind STATED = new EventKind("registration-renewed", 1);

  /** The form without one. */
  public static final EventKind OPEN = new EventKind("registration-renewed", 2);

  @Override
  public EventKind kind() {
    return end.isPresent() ? STATED : OPEN;
  }

  @Override
  public RegistrationNumber subject() {
    return number;
  }

  @Override
  public <R> R match(RegistrationEvent.Cases<R> cases) {
    return cases.registrationRenewed(this);
  }
}
