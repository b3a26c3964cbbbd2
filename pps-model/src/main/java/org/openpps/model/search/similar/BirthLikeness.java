package org.openpps.model.search.similar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.text.EditDistance;

/**
 * How alike two births are.
 *
 * @param deduction what it takes from the score of two persons
 * @param reason why
 */
record BirthLikeness(int deduction, Reason reason) {
  private static final int DAYS = 2;

  /** Empty if they are two persons' births: a year alone that differs narrows the search. */
  static Optional<BirthLikeness> of(Birth one, Birth other) {
    if (one.agrees(other)) {
      return like(0, "birth-agrees", "The births agree as far as they are known.");
    }
    return one.date().flatMap(a -> other.date().flatMap(b -> dates(a, b)));
  }

  private static Optional<BirthLikeness> dates(LocalDate a, LocalDate b) {
    boolean sameYear = a.getYear() == b.getYear();
    boolean turned =
        sameYear
            && a.getDayOfMonth() == b.getMonthValue()
            && a.getMonthValue() == b.getDayOfMonth();
    if (turned) {
      return like(3, "birth-day-and-month", "Day and month of birth are changed over.");
    }
    if (Math.abs(ChronoUnit.DAYS.between(a, b)) <= DAYS) {
      return like(5, "birth-near", "The dates of birth are a day or two apart.");
    }
    if (EditDistance.of(digits(a), digits(b), 1) == 1) {
      return like(5, "birth-one-digit", "The dates of birth differ by one slip.");
    }
    boolean sameDay = a.getMonth() == b.getMonth() && a.getDayOfMonth() == b.getDayOfMonth();
    return sameDay || sameYear
        ? like(12, "birth-partly", "The dates of birth agree in part.")
        : Optional.empty();
  }

  private static String digits(LocalDate date) {
    return date.toString().replace("-", "");
  }

  private static Optional<BirthLikeness> like(int deduction, String rule, String words) {
    return Optional.of(new BirthLikeness(deduction, new Reason(rule, words)));
  }
}
