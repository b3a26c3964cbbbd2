package org.openpps.model.registration;

import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/** A fact about a registration or a group, as one entry of the ledger records it. */
public sealed interface Event
    permits GroupCreated,
        RegistrationCreated,
        RegistrationAmended,
        RegistrationRenewed,
        RegistrationDischarged,
        PartsErased {
  /** The kind and version under which it is hashed. */
  EventKind kind();

  /** The number of the registration or group it is about. */
  RegistrationNumber subject();

  /** The one dispatch over the events. */
  <R> R match(Cases<R> cases);

  /** What to do for each event. */
  interface Cases<R> {
    /** For a new group. */
    R groupCreated(GroupCreated event);

    /** For a new registration. */
    R registrationCreated(RegistrationCreated event);

    /** For a financing change. */
    R registrationAmended(RegistrationAmended event);

    /** For a renewal. */
    R registrationRenewed(RegistrationRenewed event);

    /** For a discharge. */
    R registrationDischarged(RegistrationDischarged event);

    /** For an erasure. */
    R partsErased(PartsErased event);
  }
}
