package org.openpps.model.registration;

import java.util.Optional;

/** Picks erasures out of events. */
public final class Erased {
  private Erased() {}

  /** The event as an erasure, if it is one. */
  public static Optional<PartsErased> of(Event event) {
    return event.match(CASES);
  }

  private static final Event.Cases<Optional<PartsErased>> CASES =
      new Event.Cases<>() {
        @Override
        public Optional<PartsErased> groupCreated(GroupCreated event) {
          return Optional.empty();
        }

        @Override
        public Optional<PartsErased> registrationCreated(RegistrationCreated event) {
          return Optional.empty();
        }

        @Override
        public Optional<PartsErased> registrationAmended(RegistrationAmended event) {
          return Optional.empty();
        }

        @Override
        public Optional<PartsErased> registrationRenewed(RegistrationRenewed event) {
          return Optional.empty();
        }

        @Override
        public Optional<PartsErased> registrationDischarged(RegistrationDischarged event) {
          return Optional.empty();
        }

        @Override
        public Optional<PartsErased> partsErased(PartsErased event) {
          return Optional.of(event);
        }
      };
}
