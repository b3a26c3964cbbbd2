package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * The registrar gave the secured party notice of a demand.
 *
 * @param number of the registration
 * @param demand the number of the demand
 * @param answerBy until when the secured party may answer it
 * @param text free text
 */
public record AmendmentNoticeGiven(
    RegistrationNumber number,
    RegistrationNumber demand,
    LastDay answerBy,
    Optional<Placed<String>> text)
    implements DemandEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("amendment-notice-given", 1);

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
    return cases.notified(this);
  }
}
