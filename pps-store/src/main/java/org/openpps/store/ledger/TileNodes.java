package org.openpps.store.ledger;

import java.util.List;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.NodeReader;
import org.openpps.model.merkle.Root;
import org.openpps.model.merkle.TreeHasher;

/**
 * The hashes of complete subtrees, read from full tiles and, at the unfinished edge, from the
 * leaves.
 */
public final class TileNodes implements NodeReader {
  private final DSLContext sql;
  private final long size;
  private final TileCache cache;

  /** The nodes of the tree over the first {@code size} entries. */
  public TileNodes(DSLContext sql, long size, TileCache cache) {
    this.sql = sql;
    this.size = size;
    this.cache = cache;
  }

  @Override
  public Hash node(int level, long index) {
    int tileLevel = level / Tile.HEIGHT;
    int within = level % Tile.HEIGHT;
    long first = index << within;
    int width = 1 << within;
    long tile = first / Tile.WIDTH;
    int offset = (int) (first % Tile.WIDTH);
    return Root.of(hashes(tileLevel, tile, offset, width));
  }

  private List<Hash> hashes(int tileLevel, long tile, int offset, int width) {
    if (full(tileLevel, tile)) {
      return cache.tile(sql, tileLevel, tile).hashes().subList(offset, offset + width);
    }
    long from = tile * Tile.WIDTH + offset;
    if (tileLevel == 0) {
      return EntryTable.leaves(sql, from, from + width).stream().map(TreeHasher::leaf).toList();
    }
    return LongStream.range(from, from + width)
        .mapToObj(index -> cache.root(sql, tileLevel - 1, index))
        .toList();
  }

  private boolean full(int tileLevel, long tile) {
    long leaves = 1L << (Tile.HEIGHT * (tileLevel + 1));
    return (tile + 1) * leaves <= size;
  }
}
