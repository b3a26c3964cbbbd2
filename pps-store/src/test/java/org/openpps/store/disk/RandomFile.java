package org.openpps.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Random;

/** A plain model of a file, changed at random together with the file that is tried. */
final class RandomFile {

  private static final int LARGEST = 120_000;

  private final Random random;
  private byte[] content = new byte[0];

  RandomFile(Random random) {
    this.random = random;
  }

  byte[] content() {
    return content.clone();
  }

  void change(FileChannel file) throws IOException {
    if (random.nextInt(6) == 0) {
      truncate(file, random.nextInt(content.length + 1));
    } else {
      boolean aligned = random.nextBoolean();
      // Not at 0: a header that is written by itself is forced at once.
      int position = 4096 + random.nextInt(LARGEST) / 2;
      int length = 1 + random.nextInt(20_000);
      write(file, aligned ? position / 4096 * 4096 : position, bytes(length));
    }
  }

  private void truncate(FileChannel file, int size) throws IOException {
    file.truncate(size);
    content = Arrays.copyOf(content, size);
  }

  private void write(FileChannel file, int position, byte[] bytes) throws IOException {
    file.write(ByteBuffer.wrap(bytes), position);
    content = Arrays.copyOf(content, Math.max(content.length, position + bytes.length));
    System.arraycopy(bytes, 0, content, position, bytes.length);
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
