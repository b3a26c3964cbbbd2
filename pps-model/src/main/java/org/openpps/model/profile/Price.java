package org.openpps.model.profile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of a price list.
 *
 * @param act what it is for, for example {@code register} or {@code search}
 * @param amount in the list's currency, with decimals
 * @param from the first day on which it holds
 * @param upToYears the longest term it holds for; absent for any, and for no stated end
 * @param perYear whether it is for each year of the term begun
 * @param citation where it comes from
 */
public record Price(
    String act,
    String amount,
    LocalDate from,
    Optional<Integer> upToYears,
    boolean perYear,
    Citation citation) {
  static Price of(FeeLine line) {
    return new Price(
        line.act(),
        line.price().toPlainString(),
        line.from(),
        line.upToYears(),
        line.perYear(),
        line.citation());
  }
}
