package org.openpps.store.view;

import static org.openpps.store.jooq.Tables.OPEN_DEMAND;
import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AmendmentDemand;
import org.openpps.model.registration.OpenDemand;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.registration.Registration;
import org.openpps.store.engine.PreparedInsert;

/** The demands that are open, by the number of the entry that made them. */
public final class OpenDemands {
  private static final PreparedInsert INSERT =
      new PreparedInsert(OPEN_DEMAND, OPEN_DEMAND.DEMAND, OPEN_DEMAND.REGISTRATION);

  private final Map<Long, Long> opened = new LinkedHashMap<>();
  private final Set<Long> closed = new LinkedHashSet<>();

  /** Takes in what a registration becomes. */
  void change(Optional<Registration> before, Registration now) {
    Set<Long> are = open(now);
    before.stream()
        .flatMap(was -> open(was).stream())
        .filter(demand -> !are.contains(demand))
        .forEach(this::close);
    Set<Long> were = before.map(OpenDemands::open).orElseGet(Set::of);
    are.stream()
        .filter(demand -> !were.contains(demand))
        .forEach(demand -> opened.put(demand, now.number().sequence()));
  }

  /** One that was made in the same run was never in the table. */
  private void close(long demand) {
    if (opened.remove(demand) == null) {
      closed.add(demand);
    }
  }

  private static Set<Long> open(Registration registration) {
    return registration.demands().stream()
        .filter(AmendmentDemand::open)
        .map(demand -> demand.entry().sequence())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Demands that were made and stand, with their registrations. */
  Map<Long, Long> opened() {
    return opened;
  }

  void write(DSLContext sql) {
    if (!closed.isEmpty()) {
      sql.deleteFrom(OPEN_DEMAND).where(OPEN_DEMAND.DEMAND.in(closed)).execute();
    }
    INSERT.run(
        sql,
        opened.entrySet().stream()
            .map(row -> new Object[] {row.getKey(), row.getValue()})
            .toList());
  }

  static void forget(DSLContext sql, long registration) {
    sql.deleteFrom(OPEN_DEMAND).where(OPEN_DEMAND.REGISTRATION.eq(registration)).execute();
  }

  static Map<Long, Long> of(DSLContext sql, long registration) {
    return sql.selectFrom(OPEN_DEMAND)
        .where(OPEN_DEMAND.REGISTRATION.eq(registration))
        .fetchMap(OPEN_DEMAND.DEMAND, OPEN_DEMAND.REGISTRATION);
  }

  /**
   * Open demands in live registrations of a group, oldest first.
   *
   * @param after the number of the last one that is known
   */
  public static List<OpenDemand> ofGroup(
      DSLContext sql, long group, Optional<RegistrationNumber> after, ReadPoint at, int limit) {
    return sql.select(OPEN_DEMAND.DEMAND, REGISTRATION_VERSION.STATE)
        .from(OPEN_DEMAND)
        .join(REGISTRATION_VERSION)
        .on(REGISTRATION_VERSION.REGISTRATION.eq(OPEN_DEMAND.REGISTRATION))
        .where(REGISTRATION_VERSION.SECURED_PARTY_GROUP.eq(group))
        .and(
            Visibility.at(
                REGISTRATION_VERSION.FROM_SIZE,
                REGISTRATION_VERSION.TO_SIZE,
                DSL.val(at.entries())))
        .and(REGISTRATION_VERSION.ENDS_AT.gt(at.instant().toEpochMilli()))
        .and(OPEN_DEMAND.DEMAND.gt(after.map(RegistrationNumber::sequence).orElse(0L)))
        .and(OPEN_DEMAND.DEMAND.lt(at.entries()))
        .orderBy(OPEN_DEMAND.DEMAND)
        .limit(limit)
        .fetch(row -> open(States.registration(row.value2()), row.value1()));
  }

  private static OpenDemand open(Registration registration, long demand) {
    return new OpenDemand(
        registration.number(), registration.demand(new RegistrationNumber(demand)).orElseThrow());
  }
}
