package org.openpps.store.view;

import static org.openpps.store.jooq.Tables.GROUP_VERSION;
import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.store.engine.PreparedQuery;
import org.openpps.store.state.StateForm;

/** The states that stood before and after an entry about a registration or a group. */
public final class StatesAround {
  private static final PreparedQuery REGISTRATION =
      new PreparedQuery(
          DSL.select(REGISTRATION_VERSION.MADE_BY, REGISTRATION_VERSION.STATE)
              .from(REGISTRATION_VERSION)
              .where(REGISTRATION_VERSION.REGISTRATION.eq((Long) null))
              .and(REGISTRATION_VERSION.MADE_BY.le((Long) null))
              .orderBy(
                  REGISTRATION_VERSION.REGISTRATION.desc(), REGISTRATION_VERSION.MADE_BY.desc())
              .limit(DSL.inline(2)));
  private static final PreparedQuery GROUP =
      new PreparedQuery(
          DSL.select(GROUP_VERSION.MADE_BY, GROUP_VERSION.STATE)
              .from(GROUP_VERSION)
              .where(GROUP_VERSION.SECURED_PARTY_GROUP.eq((Long) null))
              .and(GROUP_VERSION.MADE_BY.le((Long) null))
              .orderBy(GROUP_VERSION.SECURED_PARTY_GROUP.desc(), GROUP_VERSION.MADE_BY.desc())
              .limit(DSL.inline(2)));

  private StatesAround() {}

  /** The registration before and after the entry, in this order; empty when it is a group. */
  public static List<Registration> registration(DSLContext sql, long registration, long entry) {
    return around(sql, REGISTRATION, registration, entry).stream()
        .map(States::registration)
        .toList();
  }

  /** The group before and after the entry, in this order; empty when it is a registration. */
  public static List<SecuredPartyGroup> group(DSLContext sql, long group, long entry) {
    return around(sql, GROUP, group, entry).stream().map(state -> StateForm.group(state)).toList();
  }

  /** An entry that made no state, an erasure, has the same before and after it. */
  private static List<byte[]> around(
      DSLContext sql, PreparedQuery query, long subject, long entry) {
    List<Version> newest =
        query.fetch(sql, row -> new Version(row.getLong(1), row.getBytes(2)), subject, entry);
    boolean changed = newest.stream().anyMatch(version -> version.madeBy() == entry);
    List<byte[]> states = new ArrayList<>();
    newest.stream().limit(changed ? 2 : 1).forEach(version -> states.add(version.state()));
    Collections.reverse(states);
    return states;
  }

  private record Version(long madeBy, byte[] state) {}
}
