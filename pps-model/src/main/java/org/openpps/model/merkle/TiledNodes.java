package org.openpps.model.merkle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The nodes of a tree of which only tiles are kept. What lies between two levels of tiles is
 * computed. A tile is read once and remembered: make one of these for each proof, in one thread.
 */
public final class TiledNodes implements NodeReader {
  private final TileReader reader;
  private final Map<Tile, byte[]> read = new HashMap<>();

  /** The nodes of the tree with these tiles. */
  public TiledNodes(TileReader reader) {
    this.reader = reader;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the tile is narrower than the node demands
   */
  @Override
  public Hash node(int level, long index) {
    Subtree subtree = new Subtree(level, index);
    Tile tile = Tile.holding(subtree);
    byte[] hashes = read.computeIfAbsent(tile, reader::hashes);
    int from = Tile.offset(subtree);
    int to = from + Tile.width(subtree);
    if (hashes.length < to * Hash.LENGTH) {
      throw new IllegalStateException(
          "%s has %d octets, too few for %s".formatted(tile, hashes.length, subtree));
    }
    return Root.of(IntStream.range(from, to).mapToObj(i -> hash(hashes, i)).toList());
  }

  private static Hash hash(byte[] hashes, int place) {
    int from = place * Hash.LENGTH;
    return Hash.of(Arrays.copyOfRange(hashes, from, from + Hash.LENGTH));
  }
}
