package org.openpps.store.ledger;

import org.jooq.DSLContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.Root;

/** The full tiles used last, and their roots. They never change, so that this is never wrong. */
public final class TileCache {
  private final NewestFirst<Tile> tiles = new NewestFirst<>(512);
  private final NewestFirst<Hash> roots = new NewestFirst<>(65_536);

  Tile tile(DSLContext sql, int level, long index) {
    long key = key(level, index);
    return tiles.get(key).orElseGet(() -> tiles.put(key, read(sql, level, index)));
  }

  /** The root of the subtree that a full tile spans. */
  Hash root(DSLContext sql, int level, long index) {
    long key = key(level, index);
    return roots
        .get(key)
        .orElseGet(() -> roots.put(key, Root.of(tile(sql, level, index).hashes())));
  }

  /** Forgets everything, after the tiles have been made anew. */
  public void clear() {
    tiles.clear();
    roots.clear();
  }

  private static long key(int level, long index) {
    return index * Tile.HEIGHT + level;
  }

  private static Tile read(DSLContext sql, int level, long index) {
    return TileTable.find(sql, level, index)
        .orElseThrow(
            () ->
                new RegisterException(
                    ErrorCode.LEDGER_DAMAGED,
                    "Tile " + index + " of level " + level + " is missing."));
  }
}
