package org.openpps.store.testing.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Arrays;
import org.h2.store.fs.FileBase;

/** A file of a {@link SpyingDisk} that is open. */
final class SpyingChannel extends FileBase {

  private final SpyingDisk disk;
  private final int file;
  private final FileChannel channel;

  SpyingChannel(SpyingDisk disk, int file, FileChannel channel) {
    this.disk = disk;
    this.file = file;
    this.channel = channel;
  }

  @Override
  public synchronized int write(ByteBuffer source, long position) throws IOException {
    byte[] bytes = new byte[source.remaining()];
    source.duplicate().get(bytes);
    disk.beforeWrite();
    return disk.journal()
        .change(
            () -> channel.write(source, position),
            count -> new Operation.Written(file, position, Arrays.copyOf(bytes, count)));
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    int count = write(source, channel.position());
    channel.position(channel.position() + count);
    return count;
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    disk.journal()
        .change(() -> channel.truncate(size), done -> new Operation.Truncated(file, size));
    return this;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    int covered = disk.size();
    disk.beforeForce();
    channel.force(metaData);
    disk.journal().add(new Operation.Forced(file, covered));
  }

  @Override
  public synchronized int read(ByteBuffer target, long position) throws IOException {
    return channel.read(target, position);
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    return channel.read(target);
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    channel.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return channel.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    channel.close();
  }
}
