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
        .and(chosen(plan))
        .orderBy(REGISTRATION_VERSION.REGISTRATION)
        .fetch(REGISTRATION_VERSION.REGISTRATION);
  }

  private Condition chosen(Plan plan) {
    Plan.Cases<Condition> chosen =
        renewal ->
            REGISTRATION_VERSION.ENDS_AT.le(
                profile.endOf(renewal.endsBefore().minusDays(1)).toEpochMilli());
    return plan.match(chosen);
  }
}
