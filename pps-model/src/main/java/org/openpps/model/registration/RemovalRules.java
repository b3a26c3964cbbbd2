package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.rule.Rule;

/**
 * What removal and restoration by the registrar must satisfy. They need no part that can be erased.
 */
final class RemovalRules {
  private RemovalRules() {}

  /**
   * The registrar removes what is on record and not discharged, with a reason. The stated end stays
   * as it is and runs on.
   */
  @Rule(
      id = "removal",
      source =
          "PPSA 2009 (Cth), s 184: the registrar may remove data, an entire registration included;"
              + " [V] AU register: removal is no discharge, the end time is untouched")
  static List<Event> remove(
      RemoveRegistration command, OnRecord record, Filer filer, Refusals refusals) {
    Authority.ofRegistrar(filer, refusals);
    undischarged(record.registration(command.registration()), refusals)
        .ifPresent(
            registration ->
                refusals.require(
                    registration.removedAt().isEmpty(),
                    "/registration",
                    ErrorCode.REGISTRATION_REMOVED));
    return List.of(
        new RegistrationRemoved(command.registration(), Layout.textAlone(command.reason())));
  }

  /** Only what was removed is restored; where its end has not passed it is live again. */
  @Rule(
      id = "restoration",
      source = "PPSA 2009 (Cth), s 186: incorrectly removed data may be restored")
  static List<Event> restore(
      RestoreRegistration command, OnRecord record, Filer filer, Refusals refusals) {
    Authority.ofRegistrar(filer, refusals);
    undischarged(record.registration(command.registration()), refusals)
        .ifPresent(
            registration ->
                refusals.require(
                    registration.removedAt().isPresent(),
                    "/registration",
                    ErrorCode.REGISTRATION_NOT_REMOVED));
    return List.of(
        new RegistrationRestored(command.registration(), Layout.textAlone(command.reason())));
  }

  private static Optional<Registration> undischarged(
      Optional<Registration> registration, Refusals refusals) {
    refusals.require(registration.isPresent(), "/registration", ErrorCode.REGISTRATION_UNKNOWN);
    refusals.require(
        registration.flatMap(Registration::dischargedAt).isEmpty(),
        "/registration",
        ErrorCode.REGISTRATION_ENDED);
    return registration.filter(r -> r.dischargedAt().isEmpty());
  }
}
