package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import org.openpps.model.rule.Rule;

/** What a discharge of the whole or of a part must satisfy. It needs no part that can be erased. */
final class DischargeRules {
  private DischargeRules() {}

  static List<Event> discharge(
      DischargeRegistration command,
      OnRecord record,
      Filer filer,
      Circumstances now,
      Refusals refusals) {
    LiveRegistration.evenSuspended(command.registration(), record, filer, now, refusals)
        .ifPresent(r -> GrantorCheck.of(command.grantorName(), r, now, refusals));
    return List.of(
        new RegistrationDischarged(command.registration(), Layout.textAlone(command.text())));
  }

  static List<Event> inPart(
      DischargeInPart command, OnRecord record, Filer filer, Circumstances now, Refusals refusals) {
    Optional<Registration> live =
        LiveRegistration.evenSuspended(command.registration(), record, filer, now, refusals);
    live.ifPresent(r -> GrantorCheck.of(command.grantorName(), r, now, refusals));
    live.ifPresent(registration -> released(command, registration, refusals));
    return List.of(
        new RegistrationDischargedInPart(
            command.registration(), command.items(), Layout.textAlone(command.text())));
  }

  /** What is released is on record, is named once, and leaves something that goes on. */
  @Rule(
      id = "partial-discharge",
      source =
          "BC Personal Property Registry [V], types AP partial discharge and AR debtor release;"
              + " register rule: what would leave nothing is a discharge of the whole")
  private static void released(
      DischargeInPart command, Registration registration, Refusals refusals) {
    StandingItems items = StandingItems.of(registration);
    for (int i = 0; i < command.items().size(); i++) {
      items.end(command.items().get(i), "/items/" + i, refusals);
    }
    items.requireSomeLeft(0, 0, "/items", refusals);
  }
}
