package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * A holder said whether it holds the collateral for the secured party.
 *
 * @param number of the registration
 * @param grantor the holder
 * @param acknowledged true for <em>I hold these, and they are the secured party's</em>
 * @param text free text
 */
public record HolderSpoke(
    RegistrationNumber number, ItemId grantor, boolean acknowledged, Optional<Placed<String>> text)
    implements RegistrationEvent {
  /** The kind of a word that acknowledges. */
  public static final EventKind ACKNOWLEDGED = new EventKind("holder-acknowledged", 1);

  /** The kind of a word that refuses. */
  public static final EventKind REFUSED = new EventKind("holder-refused", 1);

  @Override
  public EventKind kind() {
    return acknowledged ? ACKNOWLEDGED : REFUSED;
  }

  @Override
  public RegistrationNumber subject() {
    return number;
  }

  @Override
  public <R> R match(RegistrationEvent.Cases<R> cases) {
    return cases.holderSpoke(this);
  }
}
