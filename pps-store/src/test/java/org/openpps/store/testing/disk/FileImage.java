package org.openpps.store.testing.disk;

import java.util.Arrays;

/** The bytes of one file as the platters hold them. */
final class FileImage {

  private byte[] bytes = new byte[0];
  private int size;

  void write(long position, byte[] source, int from, int to) {
    int start = Math.toIntExact(position) + from;
    extend(Math.toIntExact(position) + to);
    System.arraycopy(source, from, bytes, start, to - from);
  }

  /** Makes the file at least that long; what was never written reads as zeros. */
  void extend(long length) {
    int needed = Math.toIntExact(length);
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
    }
    size = Math.max(size, needed);
  }

  void truncate(long length) {
    if (length < size) {
      Arrays.fill(bytes, Math.toIntExact(length), size, (byte) 0);
      size = Math.toIntExact(length);
    }
  }

  byte[] content() {
    return Arrays.copyOf(bytes, size);
  }
}
