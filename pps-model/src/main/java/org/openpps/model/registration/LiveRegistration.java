package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;

/** A registration that a command may change: it is on record and live. */
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
    registration.ifPresent(r -> notSuspended(r, record, refusals));
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
    return standing(number, "/registration", record, now, refusals);
  }

  /** One of the filer whose group may act, live or not. */
  static Optional<Registration> ofActive(
      RegistrationNumber number, OnRecord record, Filer filer, Refusals refusals) {
    Optional<Registration> registration = onRecord(number, "/registration", record, refusals);
    registration.ifPresent(
        r -> {
          Authority.overRegistration(r, record, filer, "/registration", refusals);
          notSuspended(r, record, refusals);
        });
    return registration;
  }

  /** One that is on record and live, named at this place of the command. */
  static Optional<Registration> standing(
      RegistrationNumber number,
      String pointer,
      OnRecord record,
      Circumstances now,
      Refusals refusals) {
    Optional<Registration> registration = onRecord(number, pointer, record, refusals);
    registration.ifPresent(r -> live(r, pointer, now, refusals));
    return registration;
  }

  private static void notSuspended(Registration registration, OnRecord record, Refusals refusals) {
    record
        .group(registration.terms().group())
        .ifPresent(group -> Authority.notSuspended(group, "/registration", refusals));
  }

  private static Optional<Registration> onRecord(
      RegistrationNumber number, String pointer, OnRecord record, Refusals refusals) {
    Optional<Registration> registration = record.registration(number);
    refusals.require(registration.isPresent(), pointer, ErrorCode.REGISTRATION_UNKNOWN);
    return registration;
  }

  private static void live(
      Registration registration, String pointer, Circumstances now, Refusals refusals) {
    notLive(registration.statusAt(now.time())).ifPresent(code -> refusals.add(pointer, code));
  }

  private static Optional<ErrorCode> notLive(Status status) {
    return switch (status) {
      case LIVE -> Optional.empty();
      case REMOVED -> Optional.of(ErrorCode.REGISTRATION_REMOVED);
      case EXPIRED, DISCHARGED -> Optional.of(ErrorCode.REGISTRATION_ENDED);
    };
  }
}
