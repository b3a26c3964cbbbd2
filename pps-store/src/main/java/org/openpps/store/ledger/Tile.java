package org.openpps.store.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openpps.model.merkle.Hash;

/**
 * A full tile of the Merkle tree (C2SP tlog-tiles): 256 neighbouring hashes of one level.
 *
 * @param level the tile level: level {@code l} holds the roots of subtrees of 256^l leaves
 * @param index counted from 0
 * @param hashes the 256 hashes
 */
public record Tile(int level, long index, List<Hash> hashes) {
  /** The hashes of a full tile. */
  public static final int WIDTH = 256;

  /** The levels of the tree that a tile spans. */
  static final int HEIGHT = 8;

  /** Requires 256 hashes. */
  public Tile {
    hashes = List.copyOf(hashes);
    if (hashes.size() != WIDTH) {
      throw new IllegalArgumentException("a full tile has 256 hashes, not " + hashes.size());
    }
  }

  static Tile of(int level, long index, byte[] octets) {
    List<Hash> hashes = new ArrayList<>(WIDTH);
    for (int at = 0; at < octets.length; at += Hash.LENGTH) {
      hashes.add(Hash.of(Arrays.copyOfRange(octets, at, at + Hash.LENGTH)));
    }
    return new Tile(level, index, hashes);
  }

  byte[] octets() {
    byte[] octets = new byte[WIDTH * Hash.LENGTH];
    for (int i = 0; i < WIDTH; i++) {
      System.arraycopy(hashes.get(i).bytes(), 0, octets, i * Hash.LENGTH, Hash.LENGTH);
    }
    return octets;
  }
}
