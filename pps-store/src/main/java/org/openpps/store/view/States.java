package org.openpps.store.view;

import static org.openpps.store.jooq.Tables.GROUP_VERSION;
import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.store.engine.PreparedQuery;
import org.openpps.store.state.StateForm;

/** Reads states from the views. */
public final class States {
  private static final PreparedQuery OPEN_REGISTRATIONS =
      new PreparedQuery(
          DSL.select(REGISTRATION_VERSION.STATE)
              .from(REGISTRATION_VERSION)
              .where(PreparedQuery.anyOf(REGISTRATION_VERSION.REGISTRATION))
              .and(REGISTRATION_VERSION.TO_SIZE.eq(DSL.inline(Visibility.OPEN))));
  private static final PreparedQuery OPEN_GROUPS =
      new PreparedQuery(
          DSL.select(GROUP_VERSION.STATE)
              .from(GROUP_VERSION)
              .where(PreparedQuery.anyOf(GROUP_VERSION.SECURED_PARTY_GROUP))
              .and(GROUP_VERSION.TO_SIZE.eq(DSL.inline(Visibility.OPEN))));

  private States() {}

  /** The state that a view keeps in this blob. */
  public static Registration registration(byte[] state) {
    return StateForm.registration(state);
  }

  /** A registration as it stood after the first {@code size} entries. */
  public static Optional<Registration> registration(DSLContext sql, long registration, long size) {
    return sql.select(REGISTRATION_VERSION.STATE)
        .from(REGISTRATION_VERSION)
        .where(REGISTRATION_VERSION.REGISTRATION.eq(registration))
        .and(
            Visibility.at(
                REGISTRATION_VERSION.FROM_SIZE, REGISTRATION_VERSION.TO_SIZE, DSL.val(size)))
        .fetchOptional(REGISTRATION_VERSION.STATE)
        .map(States::registration);
  }

  /** A group as it stood after the first {@code size} entries. */
  public static Optional<SecuredPartyGroup> group(DSLContext sql, long group, long size) {
    return sql.select(GROUP_VERSION.STATE)
        .from(GROUP_VERSION)
        .where(GROUP_VERSION.SECURED_PARTY_GROUP.eq(group))
        .and(Visibility.at(GROUP_VERSION.FROM_SIZE, GROUP_VERSION.TO_SIZE, DSL.val(size)))
        .fetchOptional(GROUP_VERSION.STATE)
        .map(state -> StateForm.group(state));
  }

  /** The newest states of these registrations, by sequence. */
  public static Map<Long, Registration> registrations(
      DSLContext sql, Collection<Long> registrations) {
    Map<Long, Registration> states = new HashMap<>();
    if (!registrations.isEmpty()) {
      OPEN_REGISTRATIONS
          .fetch(
              sql,
              row -> registration(row.getBytes(1)),
              (Object) registrations.toArray(Long[]::new))
          .forEach(state -> states.put(state.number().sequence(), state));
    }
    return states;
  }

  /** The newest states of these groups, by sequence. */
  public static Map<Long, SecuredPartyGroup> groups(DSLContext sql, Collection<Long> groups) {
    Map<Long, SecuredPartyGroup> states = new HashMap<>();
    if (!groups.isEmpty()) {
      OPEN_GROUPS
          .fetch(sql, row -> StateForm.group(row.getBytes(1)), (Object) groups.toArray(Long[]::new))
          .forEach(state -> states.put(state.number().sequence(), state));
    }
    return states;
  }
}
