package org.openpps.store.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.openpps.model.merkle.CompactRange;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.NodeReader;

/**
 * The growing right edge of the tree: the compact range, and for each tile level the hashes of the
 * tile that is not full yet.
 */
public final class TreeEdge {
  private final List<List<Hash>> unfinished;
  private final List<Tile> finished = new ArrayList<>();
  private CompactRange tree;

  private TreeEdge(CompactRange tree, List<List<Hash>> unfinished) {
    this.tree = tree;
    this.unfinished = unfinished;
  }

  /** The edge of the empty tree. */
  public static TreeEdge empty() {
    return new TreeEdge(CompactRange.empty(), new ArrayList<>());
  }

  /** The edge of the tree on record. */
  public static TreeEdge load(DSLContext sql, CompactRange tree, TileCache cache) {
    NodeReader nodes = new TileNodes(sql, tree.size(), cache);
    List<List<Hash>> unfinished = new ArrayList<>();
    for (int level = 0; tree.size() >> (Tile.HEIGHT * level) > 0; level++) {
      long complete = tree.size() >> (Tile.HEIGHT * level);
      List<Hash> hashes = new ArrayList<>(Tile.WIDTH);
      for (long i = complete - complete % Tile.WIDTH; i < complete; i++) {
        hashes.add(nodes.node(Tile.HEIGHT * level, i));
      }
      unfinished.add(hashes);
    }
    return new TreeEdge(tree, unfinished);
  }

  /** Another edge of the same tree, which grows on its own. */
  public TreeEdge copy() {
    List<List<Hash>> hashes = new ArrayList<>();
    unfinished.forEach(level -> hashes.add(new ArrayList<>(level)));
    return new TreeEdge(tree, hashes);
  }

  /** Adds a leaf. */
  public void append(Hash leaf) {
    tree = tree.append(leaf, this::completed);
  }

  /** Size and right edge. */
  public CompactRange tree() {
    return tree;
  }

  /** The tiles that have become full since this edge was made or last asked. */
  public List<Tile> takeFinished() {
    List<Tile> taken = List.copyOf(finished);
    finished.clear();
    return taken;
  }

  private void completed(int level, long index, Hash hash) {
    if (level % Tile.HEIGHT != 0) {
      return;
    }
    int tileLevel = level / Tile.HEIGHT;
    while (unfinished.size() <= tileLevel) {
      unfinished.add(new ArrayList<>());
    }
    List<Hash> hashes = unfinished.get(tileLevel);
    hashes.add(hash);
    if (hashes.size() == Tile.WIDTH) {
      finished.add(new Tile(tileLevel, index / Tile.WIDTH, hashes));
      hashes.clear();
    }
  }
}
