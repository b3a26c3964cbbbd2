package org.openpps.store.statement;

import static org.openpps.store.jooq.Tables.GROUP_VERSION;
import static org.openpps.store.jooq.Tables.OTHER_SIDE;
import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.openpps.store.jooq.tables.RegistrationVersion;
import org.openpps.store.view.Visibility;

/**
 * The entries that concern a group: those about itself, those that left it a registration, those
 * that took one away, those that put another registration behind one that it held or freed it
 * again, and those that made or ended an offer to it. Whoever made them, its statements follow from
 * these.
 */
final class EntriesOfGroup {
  private static final RegistrationVersion ITS = REGISTRATION_VERSION.as("its");
  private static final RegistrationVersion NEXT = REGISTRATION_VERSION.as("next");

  private EntriesOfGroup() {}

  /** Their sequences from {@code from} on and below {@code size}, ascending, at most so many. */
  static List<Long> page(DSLContext sql, long group, long from, long size, int limit) {
    Field<Long> entry = DSL.field(DSL.name("entry"), Long.class);
    return sql.select(ITS.MADE_BY.as(entry))
        .from(ITS)
        .where(ITS.SECURED_PARTY_GROUP.eq(group))
        .and(ITS.MADE_BY.ge(from))
        .and(ITS.MADE_BY.lt(size))
        .union(
            DSL.select(NEXT.MADE_BY)
                .from(ITS)
                .join(NEXT)
                .on(NEXT.REGISTRATION.eq(ITS.REGISTRATION))
                .and(NEXT.FROM_SIZE.eq(ITS.TO_SIZE))
                .and(NEXT.SECURED_PARTY_GROUP.ne(ITS.SECURED_PARTY_GROUP))
                .where(ITS.SECURED_PARTY_GROUP.eq(group))
                .and(ITS.TO_SIZE.gt(from).and(ITS.TO_SIZE.lt(Visibility.OPEN)))
                .and(NEXT.MADE_BY.ge(from))
                .and(NEXT.MADE_BY.lt(size)))
        .union(
            DSL.select(OTHER_SIDE.MADE_BY)
                .from(OTHER_SIDE)
                .join(ITS)
                .on(ITS.REGISTRATION.eq(OTHER_SIDE.OTHER))
                .and(ITS.FROM_SIZE.le(OTHER_SIDE.FROM_SIZE))
                .and(ITS.TO_SIZE.gt(OTHER_SIDE.FROM_SIZE))
                .where(ITS.SECURED_PARTY_GROUP.eq(group))
                .and(OTHER_SIDE.MADE_BY.ge(from))
                .and(OTHER_SIDE.MADE_BY.lt(size)))
        .union(
            DSL.select(GROUP_VERSION.MADE_BY)
                .from(GROUP_VERSION)
                .where(GROUP_VERSION.SECURED_PARTY_GROUP.eq(group))
                .and(GROUP_VERSION.MADE_BY.ge(from))
                .and(GROUP_VERSION.MADE_BY.lt(size)))
        .union(
            DSL.select(OTHER_SIDE.MADE_BY)
                .from(OTHER_SIDE)
                .where(OTHER_SIDE.OTHER.eq(group))
                .and(OTHER_SIDE.MADE_BY.ge(from))
                .and(OTHER_SIDE.MADE_BY.lt(size)))
        .orderBy(entry)
        .limit(limit)
        .fetch(row -> row.value1());
  }
}
