package org.openpps.store.ledger;

import static org.openpps.store.jooq.Tables.TILE;

import java.util.List;
import java.util.Optional;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;

/** The full tiles. */
public final class TileTable {
  private TileTable() {}

  /** Writes tiles that have just become full. */
  public static void append(DSLContext sql, List<Tile> tiles) {
    if (tiles.isEmpty()) {
      return;
    }
    BatchBindStep batch =
        sql.batch(
            sql.insertInto(TILE, TILE.TILE_LEVEL, TILE.TILE_INDEX, TILE.HASHES)
                .values((Short) null, null, null));
    tiles.forEach(tile -> batch.bind((short) tile.level(), tile.index(), tile.octets()));
    batch.execute();
  }

  /** A full tile. */
  public static Optional<Tile> find(DSLContext sql, int level, long index) {
    return sql.select(TILE.HASHES)
        .from(TILE)
        .where(TILE.TILE_LEVEL.eq((short) level).and(TILE.TILE_INDEX.eq(index)))
        .fetchOptional(TILE.HASHES)
        .map(octets -> Tile.of(level, index, octets));
  }

  /** How many tiles there are. */
  public static long count(DSLContext sql) {
    return sql.fetchCount(TILE);
  }
}
