package org.openpps.store.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpps.store.jooq.Tables.TILE;

import java.util.concurrent.CountDownLatch;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openpps.store.engine.Engine;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.PostgresEngine;

@ExtendWith(PostgresEngine.class)
class GrowthStatisticsTest {
  @Test
  void a_ledger_that_has_doubled_has_its_tables_counted(Database database) throws Exception {
    new Migrations(database.dataSource()).apply();
    DSLContext sql = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
    sql.insertInto(TILE).values((short) 0, 7L, new byte[32]).execute();
    assertThat(counted(sql)).isNegative();

    look(database, 400);
    assertThat(counted(sql)).as("too small to matter").isNegative();
    look(database, 1_000);
    assertThat(counted(sql)).isEqualTo(1);
  }

  /** A second look begins when the first has ended. */
  private static void look(Database database, long entries) throws Exception {
    CountDownLatch looks = new CountDownLatch(2);
    Engine engine = Engine.of(database.dataSource());
    try (GrowthStatistics statistics =
        new GrowthStatistics(
            database.dataSource(),
            engine,
            () -> {
              looks.countDown();
              return entries;
            })) {
      looks.await();
    }
  }

  private static float counted(DSLContext sql) {
    return sql.fetchSingle("select reltuples from pg_class where oid = 'pps.tile'::regclass")
        .get(0, Float.class);
  }
}
