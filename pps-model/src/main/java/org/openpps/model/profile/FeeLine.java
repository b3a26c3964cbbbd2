package org.openpps.model.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One price.
 *
 * @param citation where it comes from
 * @param act what it is for, for example {@code register} or {@code search}
 * @param from the first day on which it holds
 * @param upToYears the longest term it holds for; absent for any, and for no stated end
 * @param price in the table's currency; may be 0
 * @param perYear whether it is for each year of the term begun
 */
public record FeeLine(
    Citation citation,
    String act,
    LocalDate from,
    Optional<Integer> upToYears,
    BigDecimal price,
    boolean perYear) {}
