package org.openpps.model.registration;

import java.time.LocalDate;
import org.openpps.model.profile.GracePeriod;
import org.openpps.model.profile.StatedRisk;
import org.openpps.model.rule.Rule;

/** Whether a filing is in time: late, it is a risk; in time, the deadline is worth a note. */
final class GraceRules {
  private GraceRules() {}

  /** A grace period is counted from the dates that the filing states; without them, not at all. */
  @Rule(
      id = "grace-period",
      source = "Corporations Act 2001 (Cth), s 588FL; PPSA 2009 (Cth), s 62; the profile's graces")
  static void check(
      RegistrationFiling filing, Circumstances now, String pointer, Refusals refusals) {
    for (GracePeriod grace : now.profile().graces()) {
      FilingDetails details = filing.stated();
      if (grace.concerns(filing.purchaseMoney(), details.inventory(), filing.grantors())) {
        grace
            .countedFrom(details.agreementDate(), details.possessionDate())
            .ifPresent(day -> judge(grace, day, filing, now, pointer, refusals));
      }
    }
  }

  private static void judge(
      GracePeriod grace,
      LocalDate from,
      RegistrationFiling filing,
      Circumstances now,
      String pointer,
      Refusals refusals) {
    LocalDate last = grace.lastDay(from, now.profile().calendar());
    String at = pointer + "/details/" + property(grace);
    if (now.profile().legalZone().dayOf(now.time()).isAfter(last)) {
      refusals.risk(
          Risk.of(
              at,
              new StatedRisk(grace.citation(), grace.code(), grace.consequence()),
              filing.stated().acceptedRisks()));
    } else {
      refusals.note(
          new Note(
              at,
              "The last day to register in time is " + last + ". After it: " + grace.consequence(),
              grace.citation().source()));
    }
  }

  private static String property(GracePeriod grace) {
    return switch (grace.from()) {
      case AGREEMENT -> "agreementDate";
      case POSSESSION -> "possessionDate";
    };
  }
}
