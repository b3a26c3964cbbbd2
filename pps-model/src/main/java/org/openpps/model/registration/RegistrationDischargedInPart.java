package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * Grantors or collateral of a registration were released; the rest goes on.
 *
 * @param number of the registration
 * @param removed what was released of what was on record
 * @param text free text about this entry; the text on record stays
 */
public record RegistrationDischargedInPart(
    RegistrationNumber number, List<ItemId> removed, Optional<Placed<String>> text)
    implements RegistrationEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("registration-discharged-in-part", 1);

  /** Copies. */
  public RegistrationDischargedInPart {
    removed = List.copyOf(removed);
  }

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
    return cases.registrationDischargedInPart(this);
  }
}
