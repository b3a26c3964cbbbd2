package org.openpps.store.act;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.openpps.model.merkle.Hash;
import org.openpps.store.view.IdempotencyTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries acts out, one slice a step. After each slice it is noted how far the act has come; where
 * that note is lost, the slice is filed again under the same keys, which changes nothing.
 */
final class Steps {
  private static final Logger LOG = LoggerFactory.getLogger(Steps.class);
  private static final int ATTEMPTS = 5;

  private final Tables tables;
  private final Clock clock;
  private final SliceFiling filing;
  private final String node;
  private Optional<ActRow> held = Optional.empty();
  private boolean holding;
  private int failures;

  /** Holds acts in the name of {@code node}. */
  Steps(Tables tables, Clock clock, SliceFiling filing, String node) {
    this.tables = tables;
    this.clock = clock;
    this.filing = filing;
    this.node = node;
  }

  /** Does what is next; false when there is no act that this node could go on with. */
  boolean step() {
    ActRow row = held.or(this::take).orElse(null);
    if (row == null) {
      return false;
    }
    holding = true;
    held = Optional.empty();
    held = advanced(row);
    holding = held.isPresent();
    return true;
  }

  /** How many steps in a row have failed; the caller says when one did. */
  int failed() {
    return ++failures;
  }

  /** Lets go of what this node holds, for another one. */
  void letGo() {
    if (holding) {
      tables.write(
          (sql, connection) -> {
            ActTable.release(sql, node);
            return true;
          });
    }
  }

  private Optional<ActRow> take() {
    List<ActRow> unended = ActTable.unended(tables.read());
    return unended.isEmpty()
        ? Optional.empty()
        : tables.write((sql, connection) -> taken(sql, lease(connection), unended));
  }

  private static Optional<ActRow> taken(DSLContext sql, Lease lease, List<ActRow> unended) {
    return unended.stream()
        .filter(row -> ActTable.hold(sql, row.id(), lease))
        .findFirst()
        .flatMap(row -> ActTable.find(sql, row.id()));
  }

  /** The act behind its next slice; empty when it has ended or another node has taken it. */
  private Optional<ActRow> advanced(ActRow row) {
    Optional<Slice> slice = SliceTable.find(tables.read(), row.id(), row.nextSlice());
    if (slice.isEmpty()) {
      filing.close(row.act());
      return ended(row, ActStatus.FINISHED, 0);
    }
    if (row.act().status() == ActStatus.CANCELLING) {
      return ended(row, ActStatus.CANCELLED, filedBefore(row.act(), slice.get()));
    }
    Progress progress = filing.file(row.act(), slice.get(), failures >= ATTEMPTS);
    failures = 0;
    return tables.write(
        (sql, connection) -> noted(sql, lease(connection), row, slice.get(), progress));
  }

  private Optional<ActRow> noted(
      DSLContext sql, Lease lease, ActRow row, Slice slice, Progress progress) {
    if (!ActTable.note(sql, row.id(), slice, progress, lease, now())) {
      return Optional.empty();
    }
    RefusalTable.insert(sql, row.id(), progress.refused());
    return ActTable.find(sql, row.id());
  }

  /** Of a slice that was begun before a crash some members may be done. */
  private long filedBefore(Act act, Slice slice) {
    List<Hash> keys =
        slice.numbers().stream()
            .map(member -> act.id().memberKey(member).scopedTo(act.account()))
            .toList();
    return IdempotencyTable.find(tables.read(), keys).size();
  }

  private Optional<ActRow> ended(ActRow row, ActStatus status, long more) {
    Act act = row.act();
    tables.write(
        (sql, connection) -> {
          ActTable.end(sql, row.id(), status, act.done() + more, now());
          SliceTable.delete(sql, row.id());
          return true;
        });
    LOG.info(
        "Act {} ({}) has ended, {}: of {} members {} done, {} refused",
        row.id().value(),
        act.plan().kind(),
        status.code(),
        act.members(),
        act.done() + more,
        act.refused());
    return Optional.empty();
  }

  private Lease lease(Connection connection) throws SQLException {
    return Lease.of(node, tables.engine(), connection);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
