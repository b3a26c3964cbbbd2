package org.openpps.model.merkle;

/**
 * The place of a tile of C2SP tlog-tiles: 256 neighbouring hashes of one level, or fewer at the
 * right edge of the tree.
 *
 * @param level 0 for tiles of leaf hashes; each level above stands eight levels of the tree higher
 * @param index counted from 0 among the tiles of this level
 */
public record Tile(int level, long index) {
  /** Levels of the tree from one level of tiles to the next. */
  public static final int HEIGHT = 8;

  /** Hashes of a full tile. */
  public static final int WIDTH = 1 << HEIGHT;

  /** The tile from which the root of this subtree can be read or computed. */
  public static Tile holding(Subtree subtree) {
    return new Tile(subtree.level() / HEIGHT, firstHash(subtree) / WIDTH);
  }

  /** The place within its tile of the first hash under this subtree. */
  static int offset(Subtree subtree) {
    return (int) (firstHash(subtree) % WIDTH);
  }

  /** How many hashes of its tile this subtree is made of: 1 to 128. */
  static int width(Subtree subtree) {
    return 1 << subtree.level() % HEIGHT;
  }

  private static long firstHash(Subtree subtree) {
    return subtree.index() << subtree.level() % HEIGHT;
  }
}
