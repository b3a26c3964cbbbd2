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
    implements RegistrationEvent {
  /** The form that knows no details. */
  public static final EventKind PLAIN = new EventKind("registration-created", 1);

  /** The form with details, and where the profile forbids grantors, without any. */
  public static final EventKind DETAILED = new EventKind("registration-created", 2);

  /** The form of a notice that is no security interest, with the order in it. */
  public static final EventKind NOTICE = new EventKind("registration-created", 3);

  /** Copies. */
  public RegistrationCreated {
    securedParties = List.copyOf(securedParties);
    grantors = List.copyOf(grantors);
    collateral = List.copyOf(collateral);
  }

  /** The oldest form that says all of it. */
  @Override
  public EventKind kind() {
    if (terms.notice().isPresent()) {
      return NOTICE;
    }
    return terms.details().isEmpty() ? PLAIN : DETAILED;
  }

  @Override
  public RegistrationNumber subject() {
    return number;
  }

  @Override
  public <R> R match(RegistrationEvent.Cases<R> cases) {
    return cases.registrationCreated(this);
  }
}
