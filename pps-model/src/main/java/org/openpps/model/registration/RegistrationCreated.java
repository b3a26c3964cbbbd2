package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Party;

/**
 * A registration came into being.
 *
 * @param number its number
 * @param terms what is claimed, by whom and until when
 * @param securedParties the members of the group as they were
 * @param grantors against whom
 * @param collateral in what
 * @param text free text
 */
public record RegistrationCreated(
    RegistrationNumber number,
    Terms terms,
    List<Placed<Party>> securedParties,
    List<Placed<Grantor>> grantors,
    List<Placed<Collateral>> collateral,
    Optional<Placed<String>> text)
    implements Event {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("registration-created", 1);

  /** Copies. */
  public RegistrationCreated {
    securedParties = List.copyOf(securedParties);
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
  public <R> R match(Cases<R> cases) {
    return cases.registrationCreated(this);
  }
}
