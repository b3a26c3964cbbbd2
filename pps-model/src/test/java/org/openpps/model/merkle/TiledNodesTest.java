package org.openpps.model.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TiledNodesTest {
  private static final int SIZE = 70_000;
  private static GrownTree tree;

  @BeforeAll
  static void grow() {
    tree = GrownTree.of(SIZE);
  }

  @ParameterizedTest
  @CsvSource({"0,0,0,0", "0,255,0,0", "0,256,0,1", "7,1,0,0", "7,2,0,1", "8,0,1,0", "8,256,1,1"})
  void each_node_lies_in_one_tile(int level, long index, int tileLevel, long tileIndex) {
    assertThat(Tile.holding(new Subtree(level, index))).isEqualTo(new Tile(tileLevel, tileIndex));
  }

  @ParameterizedTest
  @CsvSource({"1", "255", "256", "257", "65535", "65536", "65537", "70000"})
  void root_and_proofs_from_tiles_are_those_from_all_nodes(int size) {
    TiledNodes tiles = new TiledNodes(tile -> tile(tile, size));
    assertThat(ProofPaths.root(size, tiles)).isEqualTo(ProofPaths.root(size, tree));
    long seed = size;
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      int index = random.nextInt(size);
      int older = random.nextInt(size + 1);
      assertThat(ProofPaths.inclusion(index, size, tiles))
          .as("index %d, seed %d", index, seed)
          .isEqualTo(ProofPaths.inclusion(index, size, tree));
      assertThat(ProofPaths.consistency(older, size, tiles))
          .as("older size %d, seed %d", older, seed)
          .isEqualTo(ProofPaths.consistency(older, size, tree));
    }
  }

  @Test
  void one_proof_reads_each_tile_once() {
    // C2SP tlog-tiles: a tree of 70,000 has tiles of 256, 112, 256, 17 and 1 hashes
    List<Tile> read = new ArrayList<>();
    TiledNodes tiles =
        new TiledNodes(
            tile -> {
              read.add(tile);
              return tile(tile, SIZE);
            });
    ProofPaths.inclusion(300, SIZE, tiles);
    assertThat(read)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrder(
            new Tile(0, 1), new Tile(1, 0), new Tile(1, 1), new Tile(0, 273));
  }

  @Test
  void a_tile_that_is_too_narrow_is_not_padded() {
    TiledNodes tiles = new TiledNodes(tile -> new byte[Hash.LENGTH]);
    assertThatThrownBy(() -> tiles.node(1, 0)).isInstanceOf(IllegalStateException.class);
  }

  /** The tile as a tree of this size has it. */
  private static byte[] tile(Tile tile, int size) {
    long first = tile.index() * Tile.WIDTH;
    long complete = size >> Tile.HEIGHT * tile.level();
    int width = (int) Math.min(Tile.WIDTH, complete - first);
    byte[] hashes = new byte[width * Hash.LENGTH];
    for (int i = 0; i < width; i++) {
      tree.node(Tile.HEIGHT * tile.level(), first + i).copyTo(hashes, i * Hash.LENGTH);
    }
    return hashes;
  }
}
