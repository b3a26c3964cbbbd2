package org.openpps.model.profile;

import java.time.LocalDate;
import java.util.List;

/**
 * What acts cost on a day, and what is known of later days.
 *
 * @param profile the rules, {@code name@version}
 * @param day the day
 * @param currency ISO 4217
 * @param inForce the prices of that day; an act that is not among them costs nothing
 * @param coming prices of later days, the earliest first
 * @param searches how long an answer that was paid for can be opened again, and how long it is
 *     remembered that it was
 */
public record PriceList(
    String profile,
    LocalDate day,
    String currency,
    List<Price> inForce,
    List<Price> coming,
    SearchKeeping searches) {
  /** Copies. */
  public PriceList {
    inForce = List.copyOf(inForce);
    coming = coming == null ? List.of() : List.copyOf(coming);
  }

  /** The list of a profile on a day. */
  public static PriceList of(RegisterProfile profile, LocalDate day) {
    FeeTable fees = profile.fees();
    return new PriceList(
        profile.id(),
        day,
        fees.currency(),
        fees.inForce(day).stream().map(Price::of).toList(),
        fees.coming(day).stream().map(Price::of).toList(),
        fees.searches());
  }
}
