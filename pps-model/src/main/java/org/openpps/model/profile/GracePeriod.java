package org.openpps.model.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.openpps.model.party.Capacity;

/**
 * Time within which a filing must follow an event, or rights are in danger.
 *
 * @param citation where it comes from
 * @param code the risk that a later filing must accept
 * @param from the day it is counted from
 * @param length how long
 * @param capacity the capacity of a grantor that it is for; absent for any grantor
 * @param purchaseMoney whether it is for purchase-money interests, or for others; absent for both
 * @param inventory whether it is for inventory, or for other goods; absent for both
 * @param consequence what is in danger, in one plain sentence
 */
public record GracePeriod(
    Citation citation,
    String code,
    From from,
    DayCount length,
    Optional<Capacity> capacity,
    Optional<Boolean> purchaseMoney,
    Optional<Boolean> inventory,
    String consequence) {
  /** The day that a grace period is counted from. */
  public enum From {
    /** The day of the security agreement. */
    AGREEMENT,
    /** The day on which the grantor came into possession. */
    POSSESSION
  }

  /** The last day on which a filing is in time. */
  public LocalDate lastDay(LocalDate from, BusinessCalendar calendar) {
    return length.after(from, calendar);
  }
}
