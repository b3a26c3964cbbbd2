package org.openpps.store.view;

import static org.openpps.store.jooq.Tables.GROUP_VERSION;
import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.registration.TransferOffer;
import org.openpps.store.engine.PreparedQuery;
import org.openpps.store.state.StateForm;

/** Reads states from the views. */
public final class States {
  private static final PreparedQuery REGISTRATIONS =
      new PreparedQuery(
          DSL.select(REGISTRATION_VERSION.STATE)
              .from(REGISTRATION_VERSION)
              .where(PreparedQuery.anyOf(REGISTRATION_VERSION.REGISTRATION))
              .and(REGISTRATION_VERSION.FROM_SIZE.le((Long) null))
              .and(REGISTRATION_VERSION.TO_SIZE.gt((Long) null)));
  private static final PreparedQuery GROUPS =
      new PreparedQuery(
          DSL.select(GROUP_VERSION.STATE)
              .from(GROUP_VERSION)
              .where(PreparedQuery.anyOf(GROUP_VERSION.SECURED_PARTY_GROUP))
              .and(GROUP_VERSION.FROM_SIZE.le((Long) null))
              .and(GROUP_VERSION.TO_SIZE.gt((Long) null)));

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

  /** The open offers that a group makes and that are made to it, in order. */
  public static List<TransferOffer> offers(DSLContext sql, long group, long size) {
    Set<Long> groups = OpenOfferTable.givingTo(sql, group);
    groups.add(group);
    RegistrationNumber number = new RegistrationNumber(group);
    return groups(sql, groups, size).values().stream()
        .flatMap(giving -> giving.offers().stream())
        .filter(offer -> offer.from().equals(number) || offer.to().equals(number))
        .sorted(Comparator.comparing(TransferOffer::offer))
        .toList();
  }

  /** These registrations as they stood after the first {@code size} entries, by sequence. */
  public static Map<Long, Registration> registrations(
      DSLContext sql, Collection<Long> registrations, long size) {
    Map<Long, Registration> states = new HashMap<>();
    if (!registrations.isEmpty()) {
      REGISTRATIONS
          .fetch(
              sql,
              row -> registration(row.getBytes(1)),
              registrations.toArray(Long[]::new),
              size,
              size)
          .forEach(state -> states.put(state.number().sequence(), state));
    }
    return states;
  }

  /** These groups as they stood after the first {@code size} entries, by sequence. */
  public static Map<Long, SecuredPartyGroup> groups(
      DSLContext sql, Collection<Long> groups, long size) {
    Map<Long, SecuredPartyGroup> states = new HashMap<>();
    if (!groups.isEmpty()) {
      GROUPS
          .fetch(
              sql, row -> StateForm.group(row.getBytes(1)), groups.toArray(Long[]::new), size, size)
          .forEach(state -> states.put(state.number().sequence(), state));
    }
    return states;
  }
}
