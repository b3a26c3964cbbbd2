package org.openpps.model.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;

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

  /**
   * Whether it is for a filing like this.
   *
   * @param pmsi whether the interest is a purchase-money one
   * @param goods whether the collateral is inventory
   * @param grantors against whom
   */
  public boolean concerns(boolean pmsi, boolean goods, Collection<Grantor> grantors) {
    return purchaseMoney.map(only -> only == pmsi).orElse(true)
        && inventory.map(only -> only == goods).orElse(true)
        && capacity
            .map(only -> grantors.stream().anyMatch(g -> g.party().match(in(only))))
            .orElse(true);
  }

  /** Of these days the one that it is counted from. */
  public Optional<LocalDate> countedFrom(
      Optional<LocalDate> agreement, Optional<LocalDate> possession) {
    return switch (from) {
      case AGREEMENT -> agreement;
      case POSSESSION -> possession;
    };
  }

  private static Party.Cases<Boolean> in(Capacity capacity) {
    return new Party.Cases<>() {
      @Override
      public Boolean individual(Individual individual) {
        return false;
      }

      @Override
      public Boolean organisation(Organisation organisation) {
        return organisation.capacity() == capacity;
      }
    };
  }

  /** The last day on which a filing is in time. */
  public LocalDate lastDay(LocalDate from, BusinessCalendar calendar) {
    return length.after(from, calendar);
  }
}
