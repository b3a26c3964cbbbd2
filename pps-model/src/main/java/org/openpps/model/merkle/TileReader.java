package org.openpps.model.merkle;

/** Where tiles are kept, full or partial. */
@FunctionalInterface
public interface TileReader {
  /**
   * The hashes of a tile, one after the other: 32 octets each, at least as many as the size of the
   * tree in question gives it.
   */
  byte[] hashes(Tile tile);
}
