package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.party.Grantor;

/**
 * A financing change took effect.
 *
 * @param number of the registration
 * @param removed what ended of what was on record
 * @param grantors grantors added
 * @param collateral collateral added
 * @param text text that takes the place of the one on record
 */
public record RegistrationAmended(
    RegistrationNumber number,
    List<ItemId> removed,
    List<Placed<Grantor>> grantors,
    List<Placed<Collateral>> collateral,
    Optional<Placed<String>> text)
    implements RegistrationEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("registration-amended", 1);

  /** Copies. */
  public RegistrationAmended {
    removed = List.copyOf(removed);
    grantors = List.copyOf(grantors);
    collateral = List.copyOf(collateral);
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
    return cases.registrationAmended(this);
  }
}
