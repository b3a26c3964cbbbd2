package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.party.Party;

/**
 * A registration went over to another secured party group, by the offer of the one and the
 * acceptance of the other.
 *
 * @param number of the registration
 * @param group the group that holds it from now on
 * @param offer the number of the entry by which the former group offered it
 * @param securedParties the members of the new group as they were
 * @param text free text for a reader; the text on record stays
 */
public record RegistrationTransferred(
    RegistrationNumber number,
    RegistrationNumber group,
    RegistrationNumber offer,
    List<Placed<Party>> securedParties,
    Optional<Placed<String>> text)
    implements RegistrationEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("registration-transferred", 1);

  /** Copies. */
  public RegistrationTransferred {
    securedParties = List.copyOf(securedParties);
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
    return cases.registrationTransferred(this);
  }
}
