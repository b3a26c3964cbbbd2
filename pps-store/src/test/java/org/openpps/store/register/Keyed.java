package org.openpps.store.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.search.NextSearchProfile;
import org.openpps.store.Register;
import org.openpps.store.keying.Standing;
import org.openpps.store.keying.VersionStatus;
import org.openpps.store.testing.Database;

/** Another version of the search logic, from the moment it is asked for. */
final class Keyed {
  static final String FIRST = "custody-exact@1";
  static final String SECOND = "custody-exact@2";

  private Keyed() {}

  static void begin(Register register, String version) {
    register.searchProfiles().begin(new NextSearchProfile(version, Optional.empty()));
  }

  /** Waits until a version is in force; gives how it stands then. */
  static VersionStatus inForce(Register register, String version) {
    return Eventually.value(
        () ->
            register.searchProfiles().list().stream()
                .filter(status -> status.name().equals(version))
                .filter(status -> status.standing() == Standing.IN_FORCE)
                .findFirst());
  }

  /**
   * How many entries there are but those that put a version in force, which comes when it comes.
   */
  static long filed(Register register) {
    long entries;
    long begun;
    do {
      entries = register.condition().entries();
      begun =
          register.searchProfiles().list().stream()
              .filter(status -> status.standing() != Standing.BEING_KEYED)
              .count();
    } while (entries != register.condition().entries());
    return entries - begun;
  }

  /** A machine that shares no identifier with another. */
  static Collateral machine(String serial) {
    return new SerialNumberedGoods(
        GoodsKind.IT_HARDWARE, "Contoso", Optional.empty(), serial, List.of(), Optional.empty());
  }

  /** Every row of the tables that follow from the ledger and the versions, in order. */
  static List<String> rows(Database database) {
    return Stream.of("search_key", "similar_key", "search_profile", "notice")
        .flatMap(table -> rows(database, table).stream())
        .collect(Collectors.toList());
  }

  private static List<String> rows(Database database, String table) {
    return DSL
        .using(database.dataSource(), SQLDialect.DEFAULT)
        .fetch("select * from pps." + table)
        .stream()
        .map(Record::intoMap)
        .map(
            row ->
                row.entrySet().stream()
                    .filter(column -> !column.getKey().equalsIgnoreCase("digest"))
                    .filter(column -> !column.getKey().equalsIgnoreCase("asked_at"))
                    .filter(column -> !column.getKey().equalsIgnoreCase("keyed_to"))
                    .map(
                        column ->
                            column.getKey().toLowerCase(Locale.ROOT) + "=" + column.getValue())
                    .collect(Collectors.joining(", ", table + ": ", "")))
        .sorted()
        .toList();
  }
}
