package org.openpps.store.view;

import static org.openpps.store.jooq.Tables.GROUP_VERSION;
import static org.openpps.store.jooq.Tables.IDEMPOTENCY;
import static org.openpps.store.jooq.Tables.OPEN_DEMAND;
import static org.openpps.store.jooq.Tables.OTHER_SIDE;
import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;
import static org.openpps.store.jooq.Tables.SEARCH_KEY;
import static org.openpps.store.jooq.Tables.TRANSFER_OFFER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.openpps.model.ledger.Entry;
import org.openpps.model.merkle.Hash;
import org.openpps.store.state.StateForm;

/** Reads back the views of a subject and holds them against what its entries give. */
public final class RecordedView {
  private RecordedView() {}

  /** How many rows the views must have in all, so that none is left over. */
  public static final class Counts {
    private long commands;
    private long versions;
    private long groups;
    private long keys;
    private long demands;
    private long offers;
    private long otherSides;
  }

  /** Whether the rows of {@code subject} are those of {@code expected}; counts what is expected. */
  public static boolean sameAs(
      DSLContext sql, long subject, ViewChanges expected, List<Entry> entries, Counts counts) {
    counts.versions += expected.versions().size();
    counts.groups += expected.groups().size();
    counts.keys += expected.keys().size();
    counts.demands += expected.demands().opened().size();
    counts.offers += expected.openedOffers().size();
    counts.otherSides += expected.otherSides().size();
    Map<Hash, AcceptedCommand> commands = new HashMap<>();
    AcceptedCommands.of(entries).forEach(command -> commands.put(command.key(), command));
    counts.commands += commands.size();
    return versions(sql, subject).equals(rows(expected))
        && OpenDemands.of(sql, subject).equals(expected.demands().opened())
        && OpenOfferTable.sameAs(sql, subject, expected.openedOffers())
        && OtherSideTable.sameAs(sql, subject, expected.otherSides())
        && expected.keys().stream().allMatch(row -> exists(sql, row))
        && SimilarTable.holds(sql, expected.similar())
        && (commands.isEmpty() || IdempotencyTable.find(sql, commands.keySet()).equals(commands));
  }

  /**
   * Whether of a version that is being keyed, and of a registration whose turn has not come, those
   * rows stand that must; counts those that do.
   */
  public static boolean keyedSoFar(
      DSLContext sql, Keying keying, ViewChanges expected, Counts counts) {
    List<KeyRow> missing = expected.keys().stream().filter(row -> !exists(sql, row)).toList();
    counts.keys += expected.keys().size() - missing.size();
    return missing.stream().noneMatch(keying::demands);
  }

  /** Rows that no entry explains. */
  public static List<String> countDifferences(DSLContext sql, Counts counts) {
    List<String> differences = new ArrayList<>();
    compare(
        "registration versions",
        sql.fetchCount(REGISTRATION_VERSION),
        counts.versions,
        differences);
    compare("group versions", sql.fetchCount(GROUP_VERSION), counts.groups, differences);
    compare("search keys", sql.fetchCount(SEARCH_KEY), counts.keys, differences);
    compare("open demands", sql.fetchCount(OPEN_DEMAND), counts.demands, differences);
    compare("open offers", sql.fetchCount(TRANSFER_OFFER), counts.offers, differences);
    compare("other sides", sql.fetchCount(OTHER_SIDE), counts.otherSides, differences);
    compare("idempotency keys", sql.fetchCount(IDEMPOTENCY), counts.commands, differences);
    return differences;
  }

  private static void compare(String what, long found, long expected, List<String> differences) {
    if (found != expected) {
      differences.add("there are " + found + " " + what + ", the entries give " + expected);
    }
  }

  private static List<String> rows(ViewChanges expected) {
    List<String> rows = new ArrayList<>();
    expected
        .versions()
        .forEach(
            row ->
                rows.add(text(row.madeBy(), row.from(), row.to(), StateForm.write(row.state()))));
    expected
        .groups()
        .forEach(
            row ->
                rows.add(text(row.madeBy(), row.from(), row.to(), StateForm.write(row.state()))));
    return rows.stream().sorted().toList();
  }

  private static List<String> versions(DSLContext sql, long subject) {
    List<String> rows = new ArrayList<>();
    sql.selectFrom(REGISTRATION_VERSION)
        .where(REGISTRATION_VERSION.REGISTRATION.eq(subject))
        .forEach(
            row ->
                rows.add(
                    text(row.getMadeBy(), row.getFromSize(), row.getToSize(), row.getState())));
    sql.selectFrom(GROUP_VERSION)
        .where(GROUP_VERSION.SECURED_PARTY_GROUP.eq(subject))
        .forEach(
            row ->
                rows.add(
                    text(row.getMadeBy(), row.getFromSize(), row.getToSize(), row.getState())));
    return rows.stream().sorted().toList();
  }

  private static String text(long madeBy, long from, long to, byte[] state) {
    return madeBy + " " + from + " " + to + " " + HexFormat.of().formatHex(state);
  }

  private static boolean exists(DSLContext sql, KeyRow row) {
    return sql.fetchExists(
        SEARCH_KEY,
        SEARCH_KEY
            .KIND
            .eq(row.kind())
            .and(SEARCH_KEY.KEY.eq(row.key().key()))
            .and(SEARCH_KEY.TO_SIZE.eq(row.to()))
            .and(SEARCH_KEY.FROM_SIZE.eq(row.from()))
            .and(SEARCH_KEY.REGISTRATION.eq(row.registration()))
            .and(SEARCH_KEY.MADE_BY.eq(row.key().item().entry().sequence()))
            .and(SEARCH_KEY.PART.eq((short) row.key().item().part())));
  }
}
