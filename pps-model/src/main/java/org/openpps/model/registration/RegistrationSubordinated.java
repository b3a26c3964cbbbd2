package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * A registration was put behind another one.
 *
 * @param number of the registration
 * @param to the number of the registration that goes before it
 * @param text free text about this entry; the text on record stays
 */
public record RegistrationSubordinated(
    RegistrationNumber number, RegistrationNumber to, Optional<Placed<String>> text)
    implements RegistrationEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("registration-subordinated", 1);

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
    return cases.registrationSubordinated(this);
  }
}
