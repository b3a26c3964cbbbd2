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
 * @param searches how long what was paid for a search can be read again, and how long it is kept
 */
public record FeeTable(String currency, List<FeeLine> lines, SearchKeeping searches) {
  private static final String SEARCH = "search";
  private static final BigDecimal NOTHING = new BigDecimal("0.00");

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

  /** What a search costs on {@code day}; nothing where the table does not know searches. */
  public Fee search(LocalDate day) {
    return Fee.of(price(SEARCH, day, Optional.empty()).orElse(NOTHING), currency);
  }

  /** Nothing, in the table's currency. */
  public Fee free() {
    return Fee.of(NOTHING, currency);
  }

  /** The lines in force on {@code day}: of one act and term the newest. */
  public List<FeeLine> inForce(LocalDate day) {
    return lines.stream()
        .filter(line -> !line.from().isAfter(day))
        .filter(line -> lines.stream().noneMatch(other -> replaces(other, line, day)))
        .toList();
  }

  /** The lines that come into force after {@code day}, in their order. */
  public List<FeeLine> coming(LocalDate day) {
    return lines.stream()
        .filter(line -> line.from().isAfter(day))
        .sorted(Comparator.comparing(FeeLine::from))
        .toList();
  }

  private static boolean replaces(FeeLine other, FeeLine line, LocalDate day) {
    return other.act().equals(line.act())
        && other.upToYears().equals(line.upToYears())
        && other.from().isAfter(line.from())
        && !other.from().isAfter(day);
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
