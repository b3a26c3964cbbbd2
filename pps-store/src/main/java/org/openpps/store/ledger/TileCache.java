package org.openpps.store.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

/** The full tiles used last. They never change, so that this cache is never wrong. */
public final class TileCache {
  private static final int TILES = 512;

  private final Map<Long, Tile> tiles =
      new LinkedHashMap<>(TILES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Tile> eldest) {
          return size() > TILES;
        }
      };

  Tile tile(DSLContext sql, int level, long index) {
    long key = index * Tile.HEIGHT + level;
    synchronized (tiles) {
      Tile cached = tiles.get(key);
      if (cached != null) {
        return cached;
      }
    }
    Tile tile =
        TileTable.find(sql, level, index)
            .orElseThrow(
                () ->
                    new RegisterException(
                        ErrorCode.LEDGER_DAMAGED,
                        "Tile " + index + " of level " + level + " is missing."));
    synchronized (tiles) {
      tiles.put(key, tile);
    }
    return tile;
  }

  /** Forgets everything, after the tiles have been made anew. */
  public void clear() {
    synchronized (tiles) {
      tiles.clear();
    }
  }
}
