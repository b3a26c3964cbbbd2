package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.rule.Rule;

/** What a correction by the registrar must satisfy. */
final class CorrectionRules {
  private CorrectionRules() {}

  /**
   * The registrar puts right what is on record and not discharged, live or not, with a reason. What
   * comes on record is judged as in a filing; what was there stays in the history.
   */
  @Rule(
      id = "correction",
      source = "PPSA 2009 (Cth), s 188; register rule: live or not, but never what was discharged")
  static List<Event> correct(
      CorrectRegistration command,
      OnRecord record,
      Filer filer,
      Circumstances now,
      Refusals refusals) {
    Authority.ofRegistrar(filer, refusals);
    Optional<Registration> registration = record.registration(command.registration());
    refusals.require(registration.isPresent(), "/registration", ErrorCode.REGISTRATION_UNKNOWN);
    refusals.require(
        registration.flatMap(Registration::dischargedAt).isEmpty(),
        "/registration",
        ErrorCode.REGISTRATION_ENDED);
    AmendRegistration asked = command.change();
    RegistrationAmended change =
        AmendmentRules.change(
            asked,
            registration.filter(r -> r.dischargedAt().isEmpty()),
            record,
            now,
            "/replaceCollateral",
            refusals);
    int reason = AmendmentRules.layout(asked).text();
    return List.of(
        new RegistrationCorrected(
            change.textAt(reason + 1), new Placed<>(reason, Erasable.of(command.reason()))));
  }
}
