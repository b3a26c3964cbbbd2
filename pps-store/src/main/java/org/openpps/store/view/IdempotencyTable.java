package org.openpps.store.view;

import static org.openpps.store.jooq.Tables.IDEMPOTENCY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.merkle.Hash;
import org.openpps.store.engine.PreparedInsert;
import org.openpps.store.engine.PreparedQuery;

/** Which commands were accepted, by the hash of their key. */
public final class IdempotencyTable {
  private static final PreparedQuery BY_KEYS =
      new PreparedQuery(
          DSL.select(
                  IDEMPOTENCY.KEY_HASH,
                  IDEMPOTENCY.REQUEST_HASH,
                  IDEMPOTENCY.FIRST_ENTRY,
                  IDEMPOTENCY.LAST_ENTRY)
              .from(IDEMPOTENCY)
              .where(PreparedQuery.anyOf(IDEMPOTENCY.KEY_HASH)));
  private static final PreparedInsert INSERT =
      new PreparedInsert(
          IDEMPOTENCY,
          IDEMPOTENCY.KEY_HASH,
          IDEMPOTENCY.REQUEST_HASH,
          IDEMPOTENCY.FIRST_ENTRY,
          IDEMPOTENCY.LAST_ENTRY);

  private IdempotencyTable() {}

  /** The commands that were accepted under these keys. */
  public static Map<Hash, AcceptedCommand> find(DSLContext sql, Collection<Hash> keys) {
    Map<Hash, AcceptedCommand> found = new HashMap<>();
    BY_KEYS
        .fetch(
            sql,
            IdempotencyTable::command,
            (Object) keys.stream().map(Hash::bytes).toArray(byte[][]::new))
        .forEach(command -> found.put(command.key(), command));
    return found;
  }

  private static AcceptedCommand command(ResultSet row) throws SQLException {
    return AcceptedCommand.of(
        Hash.of(row.getBytes(1)), row.getBytes(2), new Bundle(row.getLong(3), row.getLong(4)));
  }

  /** Remembers accepted commands. */
  public static void insert(DSLContext sql, List<AcceptedCommand> commands) {
    INSERT.run(sql, commands.stream().map(IdempotencyTable::values).toList());
  }

  private static Object[] values(AcceptedCommand command) {
    return new Object[] {
      command.key().bytes(),
      command.request().map(Hash::bytes).orElse(null),
      command.bundle().first(),
      command.bundle().last()
    };
  }

  /** Forgets what was requested under a key, but not that it was used. */
  public static void eraseRequest(DSLContext sql, Hash key) {
    sql.update(IDEMPOTENCY)
        .setNull(IDEMPOTENCY.REQUEST_HASH)
        .where(IDEMPOTENCY.KEY_HASH.eq(key.bytes()))
        .execute();
  }
}
