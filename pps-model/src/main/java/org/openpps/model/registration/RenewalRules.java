package org.openpps.model.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.profile.LegalZone;
import org.openpps.model.profile.RenewalRule;
import org.openpps.model.rule.Rule;

/**
 * What a renewal must satisfy. It needs no part that can be erased. From what day the new term is
 * counted, how long it may be and when renewal opens are lines of the profile.
 */
final class RenewalRules {
  private RenewalRules() {}

  static List<Event> renew(
      RenewRegistration command,
      OnRecord record,
      Filer filer,
      Circumstances now,
      Refusals refusals) {
    LiveRegistration.find(command.registration(), record, filer, now, refusals)
        .ifPresent(registration -> term(command, registration, now, refusals));
    Layout layout = Layout.of(List.of(), List.of(), 0, 0);
    return List.of(
        new RegistrationRenewed(
            command.registration(),
            new End(now.profile().endOf(command.lastDay()), now.profile().zone()),
            command.text().map(text -> new Placed<>(layout.text(), Erasable.of(text)))));
  }

  /** A stated end moves to a later one, while renewal is open, for a term the profile allows. */
  @Rule(
      id = "renewal",
      source =
          "PPSA 2009 (Cth), s 153, item 5; PPSA 1999 (NZ), s 154; UCC 9-515 (d), (e);"
              + " BC Personal Property Registry: forbidden where there is no stated end")
  private static void term(
      RenewRegistration command, Registration registration, Circumstances now, Refusals refusals) {
    Optional<End> end = registration.terms().end();
    if (end.isEmpty()) {
      refusals.add("/registration", ErrorCode.NO_STATED_END);
      return;
    }
    LegalZone zone = now.profile().legalZone();
    RenewalRule rule = now.profile().renewal();
    LocalDate today = zone.dayOf(now.time());
    LocalDate lastDay = zone.lastDayBefore(end.get().at());
    refusals.require(rule.opens(today, lastDay), "/registration", ErrorCode.RENEWAL_NOT_OPEN);
    if (!now.profile().endOf(command.lastDay()).isAfter(end.get().at())) {
      refusals.add("/lastDay", ErrorCode.END_NOT_LATER);
      return;
    }
    TermRules.limit(registration.terms().stated(), present(registration), now)
        .refusal(rule.base(today, lastDay), Optional.of(command.lastDay()))
        .ifPresent(code -> refusals.add("/lastDay", code));
  }

  private static List<Collateral> present(Registration registration) {
    return registration.collateral().stream()
        .flatMap(item -> item.content().value().stream())
        .toList();
  }
}
