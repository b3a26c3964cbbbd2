package org.openpps.store.expiry;

import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.RecordExpiry;
import org.openpps.store.engine.PreparedQuery;
import org.openpps.store.view.Visibility;

/**
 * Finds, by one index, the registrations whose stated end has passed without an entry saying so.
 */
final class DueExpiries {
  /** Fewer than the writer takes at once, so that no caller waits for more than one group. */
  private static final int SLICE = 100;

  private static final PreparedQuery DUE =
      new PreparedQuery(
          DSL.select(REGISTRATION_VERSION.REGISTRATION, REGISTRATION_VERSION.EXPIRES_AT)
              .from(REGISTRATION_VERSION)
              .where(REGISTRATION_VERSION.TO_SIZE.eq(DSL.inline(Visibility.OPEN)))
              .and(REGISTRATION_VERSION.EXPIRES_AT.le((Long) null))
              .orderBy(REGISTRATION_VERSION.EXPIRES_AT, REGISTRATION_VERSION.REGISTRATION)
              .limit(DSL.inline(SLICE)));

  private DueExpiries() {}

  /** The slice of those that ended first. */
  static List<RecordExpiry> slice(DSLContext sql, Instant now) {
    return DUE.fetch(
        sql,
        row ->
            new RecordExpiry(
                new RegistrationNumber(row.getLong(1)), Instant.ofEpochMilli(row.getLong(2))),
        now.toEpochMilli());
  }
}
