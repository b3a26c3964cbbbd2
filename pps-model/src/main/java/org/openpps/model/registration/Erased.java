package org.openpps.model.registration;

import java.util.Optional;

/** Picks erasures out of events. */
public final class Erased implements Event.Subjects<Optional<PartsErased>> {
  private static final Erased PICK = new Erased();

  private Erased() {}

  /** The event as an erasure, if it is one. */
  public static Optional<PartsErased> of(Event event) {
    return event.about(PICK);
  }

  @Override
  public Optional<PartsErased> group(GroupEvent event) {
    return Optional.empty();
  }

  @Override
  public Optional<PartsErased> registration(RegistrationEvent event) {
    return Optional.empty();
  }

  @Override
  public Optional<PartsErased> suppression(Suppression event) {
    return Optional.empty();
  }

  @Override
  public Optional<PartsErased> erasure(PartsErased event) {
    return Optional.of(event);
  }
}
