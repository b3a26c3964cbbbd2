package org.openpps.model.registration;

import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/** A fact about a registration or a group, as one entry of the ledger records it. */
public sealed interface Event permits GroupEvent, RegistrationEvent, PartsErased {
  /** The kind and version under which it is hashed. */
  EventKind kind();

  /** The number of the registration or group it is about. */
  RegistrationNumber subject();

  /** The one dispatch over the events. */
  <R> R match(Cases<R> cases);

  /** The dispatch by what an event is about, for those who do not care what happened. */
  <R> R about(Subjects<R> subjects);

  /** What to do for each event. */
  interface Cases<R> extends RegistrationEvent.Cases<R> {
    /** For what happened to a group, which has a dispatch of its own. */
    R aboutGroup(GroupEvent event);

    /** For an erasure. */
    R partsErased(PartsErased event);
  }

  /** What to do for events about each sort of subject. */
  interface Subjects<R> {
    /** For what changes a secured party group. */
    R group(GroupEvent event);

    /** For what changes a registration. */
    R registration(RegistrationEvent event);

    /** For an erasure, which is of entries about either. */
    R erasure(PartsErased event);
  }
}
