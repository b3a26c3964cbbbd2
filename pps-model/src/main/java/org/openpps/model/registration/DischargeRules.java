package org.openpps.model.registration;

import java.util.List;

/** What a discharge must satisfy. It needs no part that can be erased. */
final class DischargeRules {
  private DischargeRules() {}

  static List<Event> discharge(
      DischargeRegistration command,
      OnRecord record,
      Filer filer,
      Circumstances now,
      Refusals refusals) {
    LiveRegistration.evenSuspended(command.registration(), record, filer, now, refusals);
    Layout layout = Layout.of(List.of(), List.of(), 0, 0);
    return List.of(
        new RegistrationDischarged(
            command.registration(),
            command.text().map(text -> new Placed<>(layout.text(), Erasable.of(text)))));
  }
}
