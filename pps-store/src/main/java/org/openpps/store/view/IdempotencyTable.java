package org.openpps.store.view;

import static org.openpps.store.jooq.Tables.IDEMPOTENCY;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.merkle.Hash;

/** Which commands were accepted, by the hash of their key. */
public final class IdempotencyTable {
  private IdempotencyTable() {}

  /** The commands that were accepted under these keys. */
  public static Map<Hash, AcceptedCommand> find(DSLContext sql, Collection<Hash> keys) {
    Map<Hash, AcceptedCommand> found = new HashMap<>();
    sql.selectFrom(IDEMPOTENCY)
        .where(IDEMPOTENCY.KEY_HASH.in(keys.stream().map(Hash::bytes).toList()))
        .forEach(
            row ->
                found.put(
                    Hash.of(row.getKeyHash()),
                    AcceptedCommand.of(
                        Hash.of(row.getKeyHash()),
                        row.getRequestHash(),
                        new Bundle(row.getFirstEntry(), row.getLastEntry()))));
    return found;
  }

  /** Remembers accepted commands. */
  public static void insert(DSLContext sql, List<AcceptedCommand> commands) {
    if (commands.isEmpty()) {
      return;
    }
    BatchBindStep batch =
        sql.batch(
            sql.insertInto(
                    IDEMPOTENCY,
                    IDEMPOTENCY.KEY_HASH,
                    IDEMPOTENCY.REQUEST_HASH,
                    IDEMPOTENCY.FIRST_ENTRY,
                    IDEMPOTENCY.LAST_ENTRY)
                .values((byte[]) null, null, null, null));
    for (AcceptedCommand command : commands) {
      batch.bind(
          command.key().bytes(),
          command.request().map(Hash::bytes).orElse(null),
          command.bundle().first(),
          command.bundle().last());
    }
    batch.execute();
  }

  /** Forgets what was requested under a key, but not that it was used. */
  public static void eraseRequest(DSLContext sql, Hash key) {
    sql.update(IDEMPOTENCY)
        .setNull(IDEMPOTENCY.REQUEST_HASH)
        .where(IDEMPOTENCY.KEY_HASH.eq(key.bytes()))
        .execute();
  }
}
