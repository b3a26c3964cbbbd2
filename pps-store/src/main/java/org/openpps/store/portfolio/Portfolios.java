package org.openpps.store.portfolio;

import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.portfolio.PortfolioFilter;
import org.openpps.model.portfolio.PortfolioPage;
import org.openpps.model.portfolio.Standing;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationOnRecord;
import org.openpps.store.view.States;

/**
 * The registrations of a group as at (N, T). Which they are is read from the index of portfolios
 * alone; states follow in slices, so that a quarter of a million is never held at once.
 */
public final class Portfolios {
  private static final int SLICE = 500;

  private final DSLContext sql;
  private final RegisterProfile profile;
  private final ReadPoint at;

  /** Reads as at {@code at}, by the days of {@code profile}. */
  public Portfolios(DSLContext sql, RegisterProfile profile, ReadPoint at) {
    this.sql = sql;
    this.profile = profile;
    this.at = at;
  }

  /** At most {@code limit} of them after a number. */
  public PortfolioPage page(
      RegistrationNumber group,
      PortfolioFilter filter,
      Optional<RegistrationNumber> after,
      int limit) {
    List<RegistrationOnRecord> found = new ArrayList<>();
    Iterator<Long> members = members(group, filter, after).iterator();
    while (found.size() <= limit && members.hasNext()) {
      found.addAll(slice(group, members, filter));
    }
    return found.size() > limit
        ? new PortfolioPage(
            at, found.subList(0, limit), Optional.of(found.get(limit - 1).registration().number()))
        : new PortfolioPage(at, found, Optional.empty());
  }

  /** All of them, one after the other. */
  public void each(
      RegistrationNumber group, PortfolioFilter filter, Consumer<RegistrationOnRecord> take) {
    Iterator<Long> members = members(group, filter, Optional.empty()).iterator();
    while (members.hasNext()) {
      slice(group, members, filter).forEach(take);
    }
  }

  private List<RegistrationOnRecord> slice(
      RegistrationNumber group, Iterator<Long> members, PortfolioFilter filter) {
    List<Long> slice = new ArrayList<>();
    while (slice.size() < SLICE && members.hasNext()) {
      slice.add(members.next());
    }
    Map<Long, Registration> states = States.registrations(sql, slice, at.entries());
    Optional<Instant> latestEnd = latestEnd(filter);
    return slice.stream()
        .flatMap(number -> Optional.ofNullable(states.get(number)).stream())
        .filter(registration -> registration.terms().group().equals(group))
        .filter(registration -> filter.admits(registration, at.instant(), latestEnd))
        .map(
            registration ->
                new RegistrationOnRecord(
                    registration.withoutBirthDates(), registration.statusAt(at.instant()), at))
        .toList();
  }

  private Optional<Instant> latestEnd(PortfolioFilter filter) {
    return filter.endsBefore().map(day -> profile.endOf(day.minusDays(1)));
  }

  /**
   * Those that may be meant, by the columns of the index: a version that begins after N stands
   * there, too, so that the state at N decides.
   */
  private List<Long> members(
      RegistrationNumber group, PortfolioFilter filter, Optional<RegistrationNumber> after) {
    return sql.selectDistinct(REGISTRATION_VERSION.REGISTRATION)
        .from(REGISTRATION_VERSION)
        .where(REGISTRATION_VERSION.SECURED_PARTY_GROUP.eq(group.sequence()))
        .and(REGISTRATION_VERSION.TO_SIZE.gt(at.entries()))
        .and(filter.standing().map(this::standing).orElse(DSL.noCondition()))
        .and(
            latestEnd(filter)
                .map(latest -> REGISTRATION_VERSION.ENDS_AT.le(latest.toEpochMilli()))
                .orElse(DSL.noCondition()))
        .and(
            after
                .map(number -> REGISTRATION_VERSION.REGISTRATION.gt(number.sequence()))
                .orElse(DSL.noCondition()))
        .orderBy(REGISTRATION_VERSION.REGISTRATION)
        .fetch(REGISTRATION_VERSION.REGISTRATION);
  }

  private Condition standing(Standing standing) {
    Condition live =
        REGISTRATION_VERSION
            .ENDS_AT
            .gt(at.instant().toEpochMilli())
            .and(DSL.not(REGISTRATION_VERSION.DISCHARGED));
    return standing == Standing.LIVE ? live : DSL.not(live);
  }
}
