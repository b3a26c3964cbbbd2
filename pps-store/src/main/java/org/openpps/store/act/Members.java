package org.openpps.store.act;

import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;

import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.store.view.Visibility;

/** Finds which registrations a plan is about when the act is started; those filed later are not. */
final class Members {
  private final RegisterProfile profile;
  private final Instant now;

  Members(RegisterProfile profile, Instant now) {
    this.profile = profile;
    this.now = now;
  }

  /** The members in the order of their numbers. */
  List<Long> of(DSLContext sql, Plan plan) {
    return sql.select(REGISTRATION_VERSION.REGISTRATION)
        .from(REGISTRATION_VERSION)
        .where(REGISTRATION_VERSION.SECURED_PARTY_GROUP.eq(plan.group().sequence()))
        .and(REGISTRATION_VERSION.TO_SIZE.eq(Visibility.OPEN))
        .and(REGISTRATION_VERSION.ENDS_AT.gt(now.toEpochMilli()))
        .and(DSL.not(REGISTRATION_VERSION.DISCHARGED))
        .and(plan.match(new Chosen()))
        .orderBy(REGISTRATION_VERSION.REGISTRATION)
        .fetch(REGISTRATION_VERSION.REGISTRATION);
  }

  private final class Chosen implements Plan.Cases<Condition> {
    @Override
    public Condition portfolioRenewal(PortfolioRenewal plan) {
      return REGISTRATION_VERSION.ENDS_AT.le(
          profile.endOf(plan.endsBefore().minusDays(1)).toEpochMilli());
    }

    /** Those that were registered after the offer are not offered. */
    @Override
    public Condition portfolioTransfer(PortfolioTransfer plan) {
      return REGISTRATION_VERSION.REGISTRATION.lt(plan.offer().sequence());
    }
  }
}
