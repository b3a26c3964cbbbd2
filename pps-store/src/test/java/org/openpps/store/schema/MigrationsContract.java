package org.openpps.store.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpps.store.jooq.Tables.SEARCH_KEY;
import static org.openpps.store.jooq.Tables.TILE;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;
import org.junit.jupiter.api.Test;
import org.openpps.store.jooq.Pps;
import org.openpps.store.testing.Database;

interface MigrationsContract {

  long OPEN = Long.MAX_VALUE;

  @Test
  default void an_up_to_date_database_is_left_alone(Database database) {
    Migrations migrations = new Migrations(database.dataSource());
    assertThat(migrations.apply()).isPositive();
    assertThat(migrations.apply()).isZero();
  }

  @Test
  default void every_generated_table_answers(Database database) {
    DSLContext sql = migrated(database);
    assertThat(Pps.PPS.getTables()).hasSize(24);
    for (Table<? extends Record> table : Pps.PPS.getTables()) {
      assertThat(sql.selectFrom(table).fetch()).as(table.getName()).isEmpty();
    }
  }

  @Test
  default void bytes_come_back_as_they_went_in(Database database) {
    DSLContext sql = migrated(database);
    byte[] hashes = new byte[8192];
    hashes[0] = (byte) 0xff;
    sql.insertInto(TILE).values((short) 0, 7L, hashes).execute();
    assertThat(sql.fetchValue(TILE.HASHES, TILE.TILE_INDEX.eq(7L))).isEqualTo(hashes);
  }

  @Test
  default void keys_are_ordered_by_code_point(Database database) {
    DSLContext sql = migrated(database);
    for (String key : List.of("a b", "ab", "A", "a", "\u00e4", "z", "a-b")) {
      sql.insertInto(SEARCH_KEY)
          .values((short) 1, key, OPEN, 1L, 0L, 0L, (short) 0)
          .onConflictDoNothing()
          .execute();
    }
    assertThat(
            sql.select(SEARCH_KEY.KEY)
                .from(SEARCH_KEY)
                .orderBy(SEARCH_KEY.KEY)
                .fetchInto(String.class))
        .containsExactly("A", "a", "a b", "a-b", "ab", "z", "\u00e4");
  }

  private static DSLContext migrated(Database database) {
    new Migrations(database.dataSource()).apply();
    return DSL.using(database.dataSource(), JDBCUtils.dialect(database.url()));
  }
}
