package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * A registration does not stand behind another one any more.
 *
 * @param number of the registration
 * @param to the number of the registration that went before it
 * @param text free text about this entry; the text on record stays
 */
public record SubordinationEnded(
    RegistrationNumber number, RegistrationNumber to, Optional<Placed<String>> text)
    implements RegistrationEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("subordination-ended", 1);

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
    return cases.subordinationEnded(this);
  }
}
