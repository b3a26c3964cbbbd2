package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;

/** A registration that a filer may change: it is on record, the filer's, and live. */
final class LiveRegistration {
  private LiveRegistration() {}

  /** One whose group may act: it is not suspended. */
  static Optional<Registration> find(
      RegistrationNumber number,
      OnRecord record,
      Filer filer,
      Circumstances now,
      Refusals refusals) {
    Optional<Registration> registration = evenSuspended(number, record, filer, now, refusals);
    registration
        .flatMap(r -> record.group(r.terms().group()))
        .ifPresent(group -> Authority.notSuspended(group, "/registration", refusals));
    return registration;
  }

  /** One of any group of the filer: one that is suspended may still release, and answer. */
  static Optional<Registration> evenSuspended(
      RegistrationNumber number,
      OnRecord record,
      Filer filer,
      Circumstances now,
      Refusals refusals) {
    Optional<Registration> registration = standing(number, record, now, refusals);
    registration.ifPresent(
        r -> Authority.overRegistration(r, record, filer, "/registration", refusals));
    return registration;
  }

  /** One that is on record and live, whoever may change it. */
  static Optional<Registration> standing(
      RegistrationNumber number, OnRecord record, Circumstances now, Refusals refusals) {
    Optional<Registration> registration = record.registration(number);
    refusals.require(registration.isPresent(), "/registration", ErrorCode.REGISTRATION_UNKNOWN);
    registration.ifPresent(
        r ->
            notLive(r.statusAt(now.time())).ifPresent(code -> refusals.add("/registration", code)));
    return registration;
  }

  private static Optional<ErrorCode> notLive(Status status) {
    return switch (status) {
      case LIVE -> Optional.empty();
      case REMOVED -> Optional.of(ErrorCode.REGISTRATION_REMOVED);
      case EXPIRED, DISCHARGED -> Optional.of(ErrorCode.REGISTRATION_ENDED);
    };
  }
}
