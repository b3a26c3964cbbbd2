package org.openpps.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The blocks as the file has them. */
record FileBlocks(FileChannel file) implements Blocks {

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public void read(ByteBuffer target, long position) throws IOException {
    long from = position;
    while (target.hasRemaining()) {
      int count = file.read(target, from);
      if (count < 0) {
        break;
      }
      from += count;
    }
    while (target.hasRemaining()) {
      target.put((byte) 0);
    }
  }

  /** Carries out changes; they reach the disk with the next force. */
  void apply(Changes changes) throws IOException {
    if (file.size() > changes.keptBelow()) {
      file.truncate(changes.keptBelow());
    }
    for (Changes.Run run : changes.runs()) {
      ByteBuffer bytes = run.bytes();
      long position = run.position();
      while (bytes.hasRemaining()) {
        position += file.write(bytes, position);
      }
    }
    if (file.size() > changes.size()) {
      file.truncate(changes.size());
    } else if (file.size() < changes.size()) {
      file.write(ByteBuffer.allocate(1), changes.size() - 1);
    }
  }
}
