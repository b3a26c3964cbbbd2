package org.openpps.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Blocks that differ from those below, which are left as they are. */
final class Changes implements Blocks {

  private Blocks below;
  private final NavigableMap<Long, byte[]> blocks = new TreeMap<>();
  private long keptBelow;
  private long size;
  private boolean cut;

  /** Blocks that do not differ yet. */
  Changes(Blocks below) throws IOException {
    this(below, below.size(), below.size());
  }

  /** Blocks that differ in their end at most; what they hold is written afterwards. */
  Changes(Blocks below, long keptBelow, long size) {
    this.below = below;
    this.keptBelow = keptBelow;
    this.size = size;
  }

  /** Bytes next to each other and where they belong. */
  record Run(long position, ByteBuffer bytes) {}

  boolean isEmpty() {
    return blocks.isEmpty() && !cut;
  }

  /** How many blocks differ. */
  int count() {
    return blocks.size();
  }

  /** Of the blocks below, only bytes before this position still count. */
  long keptBelow() {
    return keptBelow;
  }

  NavigableMap<Long, byte[]> blocks() {
    return blocks;
  }

  @Override
  public long size() {
    return size;
  }

  void write(ByteBuffer source, long position) throws IOException {
    long at = position;
    while (source.hasRemaining()) {
      int offset = (int) (at % BLOCK);
      int length = Math.min(source.remaining(), BLOCK - offset);
      byte[] block = length == BLOCK ? new byte[BLOCK] : current(at / BLOCK);
      source.get(block, offset, length);
      blocks.put(at / BLOCK, block);
      at += length;
    }
    size = Math.max(size, at);
  }

  /** Reads from other blocks from now on, which hold the same. */
  void rebase(Blocks same) {
    below = same;
  }

  void put(long index, byte[] block) {
    blocks.put(index, block);
  }

  void truncate(long length) throws IOException {
    if (length >= size) {
      return;
    }
    if (length % BLOCK != 0) {
      byte[] block = current(length / BLOCK);
      Arrays.fill(block, (int) (length % BLOCK), BLOCK, (byte) 0);
      blocks.put(length / BLOCK, block);
    }
    blocks.tailMap((length + BLOCK - 1) / BLOCK, true).clear();
    keptBelow = Math.min(keptBelow, length);
    size = length;
    cut = true;
  }

  @Override
  public void read(ByteBuffer target, long position) throws IOException {
    int start = target.position();
    int length = target.remaining();
    int fromBelow = (int) Math.max(0, Math.min(length, keptBelow - position));
    target.limit(start + fromBelow);
    below.read(target, position);
    target.limit(start + length);
    while (target.hasRemaining()) {
      target.put((byte) 0);
    }
    long end = position + length;
    long first = position / BLOCK;
    long afterLast = (end + BLOCK - 1) / BLOCK;
    for (Map.Entry<Long, byte[]> block : blocks.subMap(first, afterLast).entrySet()) {
      long from = Math.max(position, block.getKey() * BLOCK);
      long to = Math.min(end, (block.getKey() + 1) * BLOCK);
      target.put(
          start + (int) (from - position),
          block.getValue(),
          (int) (from - block.getKey() * BLOCK),
          (int) (to - from));
    }
  }

  /** The blocks that differ, as few and as long runs as they make. */
  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    long first = -1;
    List<byte[]> run = new ArrayList<>();
    for (Map.Entry<Long, byte[]> block : blocks.entrySet()) {
      if (first + run.size() != block.getKey() && !run.isEmpty()) {
        runs.add(joined(first, run));
        run.clear();
      }
      if (run.isEmpty()) {
        first = block.getKey();
      }
      run.add(block.getValue());
    }
    if (!run.isEmpty()) {
      runs.add(joined(first, run));
    }
    return runs;
  }

  private static Run joined(long first, List<byte[]> blocks) {
    ByteBuffer bytes = ByteBuffer.allocate(blocks.size() * BLOCK);
    blocks.forEach(bytes::put);
    return new Run(first * BLOCK, bytes.flip());
  }

  private byte[] current(long index) throws IOException {
    byte[] known = blocks.get(index);
    if (known != null) {
      return known.clone();
    }
    byte[] block = new byte[BLOCK];
    read(ByteBuffer.wrap(block), index * BLOCK);
    return block;
  }
}
