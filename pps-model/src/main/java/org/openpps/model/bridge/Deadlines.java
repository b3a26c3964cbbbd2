package org.openpps.model.bridge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpps.model.party.Grantor;
import org.openpps.model.profile.DayCount;
import org.openpps.model.profile.GracePeriod;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.rule.Rule;

/** The last days that cost rights, counted where the day to count from is known. */
final class Deadlines {
  private final RegisterProfile law;
  private final Dates dates;
  private final LocalDate today;

  Deadlines(RegisterProfile law, Dates dates, LocalDate today) {
    this.law = law;
    this.dates = dates;
    this.today = today;
  }

  /** Every grace period of the profile that concerns this filing against this grantor. */
  @Rule(
      id = "prepared-deadlines",
      source = "Corporations Act 2001 (Cth), s 588FL; PPSA 2009 (Cth), s 62; au@1, graces")
  List<Deadline> of(RegistrationFiling filing, Optional<Grantor> grantor) {
    return law.graces().stream()
        .filter(
            grace ->
                grace.concerns(
                    InterestAdvice.purchaseMoney(filing),
                    filing.stated().inventory(),
                    grantor.stream().toList()))
        .map(grace -> deadline(grace, filing))
        .toList();
  }

  private Deadline deadline(GracePeriod grace, RegistrationFiling filing) {
    Optional<LocalDate> from = dates.from(grace, filing.stated());
    Optional<LocalDate> last = from.map(day -> grace.lastDay(day, law.calendar()));
    return new Deadline(
        words(grace),
        from,
        last,
        last.map(today::isAfter).orElse(false),
        grace.consequence(),
        grace.citation().source());
  }

  private static String words(GracePeriod grace) {
    String event =
        switch (grace.from()) {
          case AGREEMENT -> "the security agreement came into force";
          case POSSESSION -> "the grantor got possession";
        };
    DayCount length = grace.length();
    if (length.days() == 0) {
      return "before " + event;
    }
    return "within %d %sdays after %s"
        .formatted(length.days(), length.business() ? "business " : "", event);
  }
}
