package org.openpps.store.act;

import static org.openpps.store.jooq.Tables.ACT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.openpps.store.engine.Engine;

/**
 * One node's hold on an act. Several nodes may share a database server, whose clock then counts; a
 * database in a file belongs to this process alone, and what another held is free.
 *
 * @param node which node
 * @param now the server's time in milliseconds since 1970
 */
record Lease(String node, Optional<Long> now) {
  /** A node that is silent for as long has lost what it held; a slice takes a fraction of it. */
  static final Duration LENGTH = Duration.ofSeconds(5);

  static Lease of(String node, Engine engine, Connection connection) throws SQLException {
    return new Lease(node, engine.serverTime(connection).map(time -> time.toEpochMilli()));
  }

  /** Until when it holds; absent where it needs no end. */
  Optional<Long> until() {
    return now.map(time -> time + LENGTH.toMillis());
  }

  /** The acts that are free, or its own. */
  Condition mayTake() {
    return now.map(
            time ->
                ACT.HELD_BY
                    .isNull()
                    .or(ACT.HELD_BY.eq(node))
                    .or(ACT.HELD_UNTIL.isNull())
                    .or(ACT.HELD_UNTIL.lt(time)))
        .orElseGet(DSL::noCondition);
  }
}
