package org.openpps.store.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpps.store.jooq.Tables.TILE;

import java.util.concurrent.atomic.AtomicLong;
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
  void a_ledger_that_has_doubled_has_its_tables_counted(Database database) {
    new Migrations(database.dataSource()).apply();
    DSLContext sql = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
    sql.insertInto(TILE).values((short) 0, 7L, new byte[32]).execute();
    assertThat(counted(sql)).isNegative();

    AtomicLong entries = new AtomicLong(400);
    GrowthStatistics statistics =
        new GrowthStatistics(database.dataSource(), Engine.of(database.dataSource()), entries::get);
    statistics.look();
    assertThat(counted(sql)).as("too small to matter").isNegative();

    entries.set(1_000);
    statistics.look();
    assertThat(counted(sql)).isEqualTo(1);

    sql.insertInto(TILE).values((short) 0, 8L, new byte[32]).execute();
    entries.set(1_999);
    statistics.look();
    assertThat(counted(sql)).as("not doubled").isEqualTo(1);
    entries.set(2_000);
    statistics.look();
    assertThat(counted(sql)).isEqualTo(2);
  }

  private static float counted(DSLContext sql) {
    return sql.fetchSingle("select reltuples from pg_class where oid = 'pps.tile'::regclass")
        .get(0, Float.class);
  }
}
