package org.openpps.model.registration;

import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * The registrar put right what a registration says.
 *
 * @param change what was and what is, as an amendment says it; it accepts no risk
 * @param reason why
 */
public record RegistrationCorrected(RegistrationAmended change, Placed<String> reason)
    implements RegistrationEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("registration-corrected", 1);

  /** The registration that was put right. */
  public RegistrationNumber number() {
    return change.number();
  }

  @Override
  public EventKind kind() {
    return KIND;
  }

  @Override
  public RegistrationNumber subject() {
    return number();
  }

  @Override
  public <R> R match(RegistrationEvent.Cases<R> cases) {
    return cases.registrationCorrected(this);
  }
}
