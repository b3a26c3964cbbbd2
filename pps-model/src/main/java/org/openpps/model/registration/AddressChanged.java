package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.party.AddressForService;

/**
 * A secured party group takes notices elsewhere: one entry for all its registrations.
 *
 * @param group its number
 * @param address where it takes notices from now on
 * @param text free text for a reader
 */
public record AddressChanged(
    RegistrationNumber group, Placed<AddressForService> address, Optional<Placed<String>> text)
    implements GroupEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("address-changed", 1);

  @Override
  public EventKind kind() {
    return KIND;
  }

  @Override
  public RegistrationNumber subject() {
    return group;
  }

  @Override
  public <R> R match(GroupEvent.Cases<R> cases) {
    return cases.addressChanged(this);
  }
}
