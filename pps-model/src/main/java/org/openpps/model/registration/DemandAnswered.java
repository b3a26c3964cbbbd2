package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * The secured party answered a demand, or the registrar's notice of it.
 *
 * @param number of the registration
 * @param demand the number of the demand
 * @param answer what it said
 * @param text free text
 */
public record DemandAnswered(
    RegistrationNumber number,
    RegistrationNumber demand,
    DemandAnswer answer,
    Optional<Placed<String>> text)
    implements DemandEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("demand-answered", 1);

  @Override
  public EventKind kind() {
    return KIND;
  }

  @Override
  public RegistrationNumber subject() {
    return number;
  }

  @Override
  public <R> R match(DemandEvent.Cases<R> cases) {
    return cases.answered(this);
  }
}
