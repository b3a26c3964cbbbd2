package org.openpps.model.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.profile.TermCase;
import org.openpps.model.profile.TermLimit;
import org.openpps.model.rule.Rule;

/** How long a new registration may last, and when it ends. */
final class TermRules {
  private TermRules() {}

  /** A stated last day is today or later and within the limit of the profile. */
  static void check(
      RegistrationFiling filing, Circumstances now, String pointer, Refusals refusals) {
    Optional<LocalDate> lastDay = lastDay(filing, now);
    boolean ahead = lastDay.map(day -> now.profile().endOf(day).isAfter(now.time())).orElse(true);
    if (!ahead) {
      refusals.add(pointer + "/lastDay", ErrorCode.END_BEFORE_START);
      return;
    }
    limit(filing, now)
        .refusal(today(now), lastDay)
        .ifPresent(code -> refusals.add(pointer + "/lastDay", code));
  }

  /** When the registration ends that would be made; absent for a last day that is refused. */
  static Optional<End> end(RegistrationFiling filing, Circumstances now) {
    return lastDay(filing, now)
        .filter(day -> limit(filing, now).refusal(today(now), Optional.of(day)).isEmpty())
        .map(day -> new End(now.profile().endOf(day), now.profile().zone()));
  }

  /** The last day that is asked for, or that the profile gives where none is. */
  @Rule(
      id = "default-term",
      source = "Personal Property Securities Act 1999 (NZ), s 153: 5 years where none is stated")
  static Optional<LocalDate> lastDay(RegistrationFiling filing, Circumstances now) {
    return filing.lastDay().or(() -> limit(filing, now).defaultLastDay(today(now)));
  }

  private static TermLimit limit(RegistrationFiling filing, Circumstances now) {
    return limit(filing.stated(), filing.notice(), filing.collateral(), now);
  }

  /** The limit for what is claimed; of a registration on record, by what is not erased of it. */
  static TermLimit limit(
      FilingDetails details,
      Optional<Order> notice,
      List<Collateral> collateral,
      Circumstances now) {
    return now.profile()
        .terms()
        .of(
            new TermCase(
                details.collateralType(),
                ClassRules.describedBySerial(collateral, details, now.profile()),
                details.registrationKind(),
                notice.map(Order::kind)));
  }

  /** The last day of a registration on record; absent for no stated end. */
  static Optional<LocalDate> lastDay(Registration registration, Circumstances now) {
    return registration.terms().end().map(end -> now.profile().legalZone().lastDayBefore(end.at()));
  }

  static LocalDate today(Circumstances now) {
    return now.profile().legalZone().dayOf(now.time());
  }
}
