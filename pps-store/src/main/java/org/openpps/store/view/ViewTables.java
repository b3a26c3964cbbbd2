package org.openpps.store.view;

import static org.openpps.store.jooq.Tables.GROUP_VERSION;
import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;
import static org.openpps.store.jooq.Tables.SEARCH_KEY;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.openpps.model.registration.End;
import org.openpps.model.registration.Registration;
import org.openpps.store.engine.PreparedInsert;
import org.openpps.store.state.StateForm;

/** Writes changes into the tables of the views. */
public final class ViewTables {
  private static final PreparedInsert GROUPS =
      new PreparedInsert(
          GROUP_VERSION,
          GROUP_VERSION.SECURED_PARTY_GROUP,
          GROUP_VERSION.MADE_BY,
          GROUP_VERSION.FROM_SIZE,
          GROUP_VERSION.TO_SIZE,
          GROUP_VERSION.STATE);
  private static final PreparedInsert VERSIONS =
      new PreparedInsert(
          REGISTRATION_VERSION,
          REGISTRATION_VERSION.REGISTRATION,
          REGISTRATION_VERSION.MADE_BY,
          REGISTRATION_VERSION.FROM_SIZE,
          REGISTRATION_VERSION.TO_SIZE,
          REGISTRATION_VERSION.SECURED_PARTY_GROUP,
          REGISTRATION_VERSION.ENDS_AT,
          REGISTRATION_VERSION.EXPIRES_AT,
          REGISTRATION_VERSION.DISCHARGED,
          REGISTRATION_VERSION.STATE);
  private static final Field<?>[] OF_A_KEY = {
    SEARCH_KEY.KIND,
    SEARCH_KEY.KEY,
    SEARCH_KEY.TO_SIZE,
    SEARCH_KEY.FROM_SIZE,
    SEARCH_KEY.REGISTRATION,
    SEARCH_KEY.MADE_BY,
    SEARCH_KEY.PART
  };
  private static final PreparedInsert KEYS = new PreparedInsert(SEARCH_KEY, OF_A_KEY);
  private static final PreparedInsert KEYS_IF_ABSENT =
      PreparedInsert.ifAbsent(SEARCH_KEY, OF_A_KEY);

  private ViewTables() {}

  /** Writes changes, in the transaction of the entries they follow from. */
  public static void write(DSLContext sql, ViewChanges changes) {
    closeGroups(sql, changes);
    closeVersions(sql, changes);
    closeKeys(sql, changes.closedKeys());
    OpenOfferTable.close(sql, changes.closedOffers());
    OpenOfferTable.open(sql, changes.openedOffers());
    GROUPS.run(sql, changes.groups().stream().map(ViewTables::values).toList());
    VERSIONS.run(sql, changes.versions().stream().map(ViewTables::values).toList());
    KEYS.run(sql, changes.keys().stream().map(ViewTables::values).toList());
    OtherSideTable.add(sql, changes.otherSides());
    changes.demands().write(sql);
    SimilarTable.add(sql, changes.similar());
  }

  /**
   * Writes the keys, and the rows of similar search, that are not there yet: of a version that is
   * keyed beside the one in force.
   */
  public static void addKeys(DSLContext sql, Collection<ViewChanges> changes) {
    KEYS_IF_ABSENT.run(
        sql,
        changes.stream().flatMap(each -> each.keys().stream()).map(ViewTables::values).toList());
    SimilarTable.add(sql, changes.stream().flatMap(each -> each.similar().stream()).toList());
  }

  /** Takes everything about a registration or group out of the views, before it is read anew. */
  static void forget(DSLContext sql, long subject, List<KeyRow> keys) {
    sql.deleteFrom(REGISTRATION_VERSION)
        .where(REGISTRATION_VERSION.REGISTRATION.eq(subject))
        .execute();
    sql.deleteFrom(GROUP_VERSION).where(GROUP_VERSION.SECURED_PARTY_GROUP.eq(subject)).execute();
    OpenDemands.forget(sql, subject);
    OpenOfferTable.forget(sql, subject);
    OtherSideTable.forget(sql, subject);
    for (KeyRow row : keys) {
      sql.deleteFrom(SEARCH_KEY)
          .where(SEARCH_KEY.KIND.eq(row.kind()))
          .and(SEARCH_KEY.KEY.eq(row.key().key()))
          .and(SEARCH_KEY.REGISTRATION.eq(subject))
          .execute();
    }
  }

  private static void closeGroups(DSLContext sql, ViewChanges changes) {
    if (changes.closedGroups().isEmpty()) {
      return;
    }
    BatchBindStep batch =
        sql.batch(
            sql.update(GROUP_VERSION)
                .set(GROUP_VERSION.TO_SIZE, (Long) null)
                .where(GROUP_VERSION.SECURED_PARTY_GROUP.eq((Long) null))
                .and(GROUP_VERSION.TO_SIZE.eq((Long) null)));
    changes.closedGroups().forEach((group, size) -> batch.bind(size, group, Visibility.OPEN));
    batch.execute();
  }

  private static void closeVersions(DSLContext sql, ViewChanges changes) {
    if (changes.closedVersions().isEmpty()) {
      return;
    }
    BatchBindStep batch =
        sql.batch(
            sql.update(REGISTRATION_VERSION)
                .set(REGISTRATION_VERSION.TO_SIZE, (Long) null)
                .where(REGISTRATION_VERSION.REGISTRATION.eq((Long) null))
                .and(REGISTRATION_VERSION.TO_SIZE.eq((Long) null)));
    changes
        .closedVersions()
        .forEach((registration, size) -> batch.bind(size, registration, Visibility.OPEN));
    batch.execute();
  }

  private static void closeKeys(DSLContext sql, List<KeyRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    BatchBindStep batch =
        sql.batch(
            sql.update(SEARCH_KEY)
                .set(SEARCH_KEY.TO_SIZE, (Long) null)
                .where(SEARCH_KEY.KIND.eq((Short) null))
                .and(SEARCH_KEY.KEY.eq((String) null))
                .and(SEARCH_KEY.TO_SIZE.eq((Long) null))
                .and(SEARCH_KEY.REGISTRATION.eq((Long) null))
                .and(SEARCH_KEY.MADE_BY.eq((Long) null))
                .and(SEARCH_KEY.PART.eq((Short) null)));
    for (KeyRow row : rows) {
      batch.bind(
          row.to(),
          row.kind(),
          row.key().key(),
          Visibility.OPEN,
          row.registration(),
          row.key().item().entry().sequence(),
          (short) row.key().item().part());
    }
    batch.execute();
  }

  private static Object[] values(GroupRow row) {
    return new Object[] {
      row.state().number().sequence(),
      row.madeBy(),
      row.from(),
      row.to(),
      StateForm.write(row.state())
    };
  }

  private static Object[] values(VersionRow row) {
    return new Object[] {
      row.state().number().sequence(),
      row.madeBy(),
      row.from(),
      row.to(),
      row.state().terms().group().sequence(),
      endsAt(row.state()),
      row.state().expiryOutstanding() ? endsAt(row.state()) : Long.MAX_VALUE,
      row.state().endedByEntry(),
      StateForm.write(row.state())
    };
  }

  private static long endsAt(Registration registration) {
    return registration
        .terms()
        .end()
        .map(End::at)
        .map(Instant::toEpochMilli)
        .orElse(Long.MAX_VALUE);
  }

  private static Object[] values(KeyRow row) {
    return new Object[] {
      row.kind(),
      row.key().key(),
      row.to(),
      row.from(),
      row.registration(),
      row.key().item().entry().sequence(),
      (short) row.key().item().part()
    };
  }
}
