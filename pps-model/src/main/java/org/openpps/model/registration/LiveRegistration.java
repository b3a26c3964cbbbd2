package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;

/** A registration that a command may change: it is on record and live. */
final class LiveRegistration {
  private LiveRegistration() {}

  /** That of a filer who acts for its group. */
  static Optional<Registration> find(
      RegistrationNumber number,
      OnRecord record,
      Filer filer,
      Circumstances now,
      Refusals refusals) {
    Optional<Registration> registration = owned(number, record, filer, refusals);
    registration.ifPresent(r -> live(r, "/registration", now, refusals));
    return registration;
  }

  /** One that is on record and live, whoever may change it. */
  static Optional<Registration> standing(
      RegistrationNumber number, OnRecord record, Circumstances now, Refusals refusals) {
    return standing(number, "/registration", record, now, refusals);
  }

  /** That of a filer who acts for its group, live or not. */
  static Optional<Registration> owned(
      RegistrationNumber number, OnRecord record, Filer filer, Refusals refusals) {
    Optional<Registration> registration = onRecord(number, "/registration", record, refusals);
    registration.ifPresent(
        r -> Authority.overRegistration(r, record, filer, "/registration", refusals));
    return registration;
  }

  /** The same, named at this place of the command. */
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

  private static Optional<Registration> onRecord(
      RegistrationNumber number, String pointer, OnRecord record, Refusals refusals) {
    Optional<Registration> registration = record.registration(number);
    refusals.require(registration.isPresent(), pointer, ErrorCode.REGISTRATION_UNKNOWN);
    return registration;
  }

  private static void live(
      Registration registration, String pointer, Circumstances now, Refusals refusals) {
    refusals.require(registration.liveAt(now.time()), pointer, ErrorCode.REGISTRATION_ENDED);
  }
}
