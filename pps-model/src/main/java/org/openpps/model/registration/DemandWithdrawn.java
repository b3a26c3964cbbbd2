package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * A grantor withdrew its demand.
 *
 * @param number of the registration
 * @param demand the number of the demand
 * @param text free text
 */
public record DemandWithdrawn(
    RegistrationNumber number, RegistrationNumber demand, Optional<Placed<String>> text)
    implements DemandEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("demand-withdrawn", 1);

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
    return cases.withdrawn(this);
  }
}
