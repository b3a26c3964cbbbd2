package org.openpps.model.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpps.model.registration.FilingDetails;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.text.Folding;

/**
 * Which registrations of a portfolio are asked for: those to which everything given applies.
 *
 * @param standing live, or ended; absent for both
 * @param endsBefore those whose last day is earlier, in the register's legal zone; without a stated
 *     end they have none
 * @param collateral those with an item of this class ({@code data-set}) or kind of goods ({@code
 *     it-hardware})
 * @param text those whose own reference for notices or free text holds this, whatever the case and
 *     accents of its letters
 */
public record PortfolioFilter(
    Optional<Standing> standing,
    Optional<LocalDate> endsBefore,
    Optional<CollateralCode> collateral,
    Optional<String> text) {
  /** All of them. */
  public static final PortfolioFilter ALL =
      new PortfolioFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Whether the registration is asked for.
   *
   * @param at the instant at which ends are judged
   * @param latestEnd the end of the last day before {@code endsBefore}, where that is given
   */
  public boolean admits(Registration registration, Instant at, Optional<Instant> latestEnd) {
    return standing.map(s -> (s == Standing.LIVE) == registration.liveAt(at)).orElse(true)
        && latestEnd.map(latest -> endsBy(registration, latest)).orElse(true)
        && contents(registration);
  }

  private static boolean endsBy(Registration registration, Instant latest) {
    return registration.terms().end().filter(end -> !end.at().isAfter(latest)).isPresent();
  }

  private boolean contents(Registration registration) {
    return collateral.map(code -> code.isAmong(registration)).orElse(true)
        && text.map(words -> says(registration, words)).orElse(true);
  }

  private static boolean says(Registration registration, String words) {
    String wanted = Folding.latin(words);
    return Stream.concat(
            registration.terms().details().flatMap(FilingDetails::noticeIdentifier).stream(),
            registration.text().flatMap(item -> item.value()).stream())
        .anyMatch(text -> Folding.latin(text).contains(wanted));
  }
}
