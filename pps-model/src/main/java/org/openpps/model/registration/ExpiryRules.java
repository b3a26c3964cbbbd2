package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.rule.Rule;

/** When the passing of a stated end is put on record. Liveness never waits for it. */
final class ExpiryRules {
  private ExpiryRules() {}

  static List<Event> record(
      RecordExpiry command, OnRecord record, Filer filer, Circumstances now, Refusals refusals) {
    Authority.ofRegister(filer, refusals);
    Optional<Registration> registration = record.registration(command.registration());
    refusals.require(registration.isPresent(), "/registration", ErrorCode.REGISTRATION_UNKNOWN);
    Optional<End> end = registration.flatMap(r -> r.terms().end());
    registration.ifPresent(r -> passed(command, r, now, refusals));
    return end.<List<Event>>map(e -> List.of(new RegistrationExpired(command.registration(), e)))
        .orElseGet(List::of);
  }

  /**
   * The end that is on record has passed, by no other act, and its passing is recorded once. What
   * was renewed may expire again; what is removed expires on record when it is restored.
   */
  @Rule(
      id = "expiry-recorded",
      source =
          "register rule: liveness follows the stated end alone, an entry records its passing once;"
              + " PPS register (Cth): no event is needed for time to pass")
  private static void passed(
      RecordExpiry command, Registration registration, Circumstances now, Refusals refusals) {
    boolean thisEnd =
        registration.terms().end().filter(end -> end.at().equals(command.ended())).isPresent();
    if (!thisEnd || registration.statusAt(now.time()) != Status.EXPIRED) {
      refusals.add("/ended", ErrorCode.EXPIRY_NOT_DUE);
    } else {
      refusals.require(!registration.expiryRecorded(), "/ended", ErrorCode.EXPIRY_RECORDED);
    }
  }
}
