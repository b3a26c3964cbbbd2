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
    oneEnd(command, refusals);
    LiveRegistration.ofActive(command.registration(), record, filer, refusals)
        .filter(registration -> inTime(registration, now, refusals))
        .ifPresent(registration -> term(command, registration, now, refusals));
    return List.of(
        new RegistrationRenewed(
            command.registration(),
            command.lastDay().map(day -> new End(now.profile().endOf(day), now.profile().zone())),
            Layout.textAlone(command.text())));
  }

  /** A renewal says a last day or that there is none, so that nobody gets the one by omission. */
  @Rule(
      id = "renewal-says-one-end",
      source = "BC Personal Property Registry [V]: exactly one of life years and life infinite")
  private static void oneEnd(RenewRegistration command, Refusals refusals) {
    refusals.require(
        command.lastDay().isPresent() || command.noStatedEnd(),
        "/lastDay",
        ErrorCode.VALUE_MISSING);
    refusals.require(
        command.lastDay().isEmpty() || !command.noStatedEnd(),
        "/noStatedEnd",
        ErrorCode.END_AMBIGUOUS);
  }

  /** What has ended is not renewed; by its lapse it has lost its place in the order. */
  @Rule(
      id = "late-renewal",
      source =
          "PPSA 1999 (NZ), ss 153 and 154: renewed before it expires, by a late renewal priority is"
              + " lost; UCC 9-515 (c), (d); the profile's renewal line says the consequence")
  private static boolean inTime(Registration registration, Circumstances now, Refusals refusals) {
    switch (registration.statusAt(now.time())) {
      case LIVE:
        return true;
      case EXPIRED:
        refusals.add(
            "/registration", ErrorCode.RENEWAL_LATE, now.profile().renewal().lateConsequence());
        return false;
      case REMOVED:
        refusals.add("/registration", ErrorCode.REGISTRATION_REMOVED);
        return false;
      case DISCHARGED:
        refusals.add("/registration", ErrorCode.REGISTRATION_ENDED);
        return false;
    }
    throw new IllegalStateException("a registration has a status");
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
    boolean later =
        command.lastDay().map(day -> now.profile().endOf(day).isAfter(end.get().at())).orElse(true);
    if (!later) {
      refusals.add("/lastDay", ErrorCode.END_NOT_LATER);
      return;
    }
    if (command.lastDay().isPresent() || command.noStatedEnd()) {
      TermRules.limit(
              registration.terms().stated(),
              registration.terms().notice(),
              present(registration),
              now)
          .refusal(rule.base(today, lastDay), command.lastDay())
          .ifPresent(
              code -> refusals.add(command.noStatedEnd() ? "/noStatedEnd" : "/lastDay", code));
    }
  }

  private static List<Collateral> present(Registration registration) {
    return registration.collateral().stream()
        .flatMap(item -> item.content().value().stream())
        .toList();
  }
}
