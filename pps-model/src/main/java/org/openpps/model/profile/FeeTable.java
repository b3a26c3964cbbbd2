package org.openpps.model.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What acts cost. It is no part of the profile's digest, so that prices can change under the same
 * rules.
 *
 * @param currency ISO 4217
 * @param lines the prices, each from a day on
 */
public record FeeTable(String currency, List<FeeLine> lines) {
  /** Copies. */
  public FeeTable {
    lines = List.copyOf(lines);
  }

  /**
   * The price of an act on {@code day}: of the lines in force that reach as far as the term, the
   * newest, and of these the one that reaches least far.
   *
   * @param lastDay the last day of the term; absent for no stated end, and for acts without a term
   * @return empty when the table does not know the act
   */
  public Optional<BigDecimal> price(String act, LocalDate day, Optional<LocalDate> lastDay) {
    return lines.stream()
        .filter(line -> line.act().equals(act) && !line.from().isAfter(day))
        .filter(line -> reaches(line, day, lastDay))
        .max(
            Comparator.comparing(FeeLine::from)
                .thenComparing(line -> -line.upToYears().orElse(Integer.MAX_VALUE)))
        .map(line -> amount(line, day, lastDay));
  }

  private static boolean reaches(FeeLine line, LocalDate day, Optional<LocalDate> lastDay) {
    return line.upToYears().isEmpty()
        || lastDay.map(last -> !last.isAfter(day.plusYears(line.upToYears().get()))).orElse(false);
  }

  private static BigDecimal amount(FeeLine line, LocalDate day, Optional<LocalDate> lastDay) {
    if (!line.perYear()) {
      return line.price();
    }
    int years = 1;
    while (lastDay.isPresent() && lastDay.get().isAfter(day.plusYears(years))) {
      years++;
    }
    return line.price().multiply(BigDecimal.valueOf(years));
  }
}
