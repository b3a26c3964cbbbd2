package org.openpps.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.store.fs.FileBase;

/**
 * A file that is found after a crash exactly as it was when it was last forced: whole, and without
 * what was written since.
 *
 * <p>Changes wait in memory. A force writes them to the log beside the file as one record, forces
 * that, and only then writes them to the file, which is forced when the log has become long. Who
 * opens the file, and so has its lock, carries out what the log holds.
 */
final class JournalledFile extends FileBase {

  /** How many bytes of log are put up with before the file itself is forced. */
  static final long LONG_LOG = 32L << 20;

  private static final int MANY_BLOCKS = (16 << 20) / Blocks.BLOCK;

  private final FileChannel channel;
  private final FileBlocks file;
  private final WriteAheadLog log;
  private final long longLog;
  // Order of locks: forcing, then changing. Reading waits for no force.
  private final ReentrantLock forcing = new ReentrantLock();
  private final ReadWriteLock changing = new ReentrantReadWriteLock();
  private Changes pending;
  private long position;
  private boolean broken;

  JournalledFile(FileChannel channel, WriteAheadLog log, long longLog) throws IOException {
    this.channel = channel;
    this.file = new FileBlocks(channel);
    this.log = log;
    this.longLog = longLog;
    this.pending = new Changes(file);
  }

  @Override
  public int write(ByteBuffer source, long at) throws IOException {
    int length = source.remaining();
    // A header of H2, at 0, comes right behind its chunk and is not parted from it: the chunk may
    // lie over the one that the header on disk points to.
    if (at != 0 && pending.count() > MANY_BLOCKS) {
      force(true);
    }
    changing.writeLock().lock();
    try {
      pending.write(source, at);
    } finally {
      changing.writeLock().unlock();
    }
    return length;
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    changing.writeLock().lock();
    try {
      pending.truncate(size);
    } finally {
      changing.writeLock().unlock();
    }
    return this;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    forcing.lock();
    try {
      if (broken) {
        throw new IOException("An earlier force failed; what the disk holds is not known");
      }
      Optional<Changes> changes = setApart();
      if (changes.isPresent()) {
        broken = true;
        log.append(changes.get());
        carryOut(changes.get());
        broken = false;
      }
    } finally {
      forcing.unlock();
    }
  }

  /** Sets the pending changes apart, to be forced, and begins new ones upon them. */
  private Optional<Changes> setApart() throws IOException {
    changing.writeLock().lock();
    try {
      if (pending.isEmpty()) {
        return Optional.empty();
      }
      Changes changes = pending;
      pending = new Changes(changes);
      return Optional.of(changes);
    } finally {
      changing.writeLock().unlock();
    }
  }

  private void carryOut(Changes changes) throws IOException {
    changing.writeLock().lock();
    try {
      file.apply(changes);
      pending.rebase(file);
    } finally {
      changing.writeLock().unlock();
    }
    if (log.length() > longLog) {
      settle();
    }
  }

  private void settle() throws IOException {
    channel.force(true);
    log.restart();
  }

  @Override
  public FileLock tryLock(long from, long size, boolean shared) throws IOException {
    FileLock lock = channel.tryLock(from, size, shared);
    if (lock == null) {
      return null;
    }
    if (shared) {
      return whole(lock);
    }
    log.replay(file);
    settle();
    pending = new Changes(file);
    return new SettlingLock(this, lock);
  }

  private FileLock whole(FileLock shared) throws IOException {
    if (log.holdsRecords()) {
      shared.release();
      throw new IOException("The file was not closed; open it once for writing");
    }
    return shared;
  }

  /** Brings everything that was forced into the file itself, before another may open it. */
  void beforeUnlock() throws IOException {
    forcing.lock();
    try {
      if (!broken) {
        channel.force(true);
        log.clear();
      }
      broken = true;
    } finally {
      forcing.unlock();
    }
  }

  @Override
  public int read(ByteBuffer target, long at) throws IOException {
    changing.readLock().lock();
    try {
      int length = (int) Math.min(target.remaining(), pending.size() - at);
      if (length <= 0) {
        return target.hasRemaining() ? -1 : 0;
      }
      int limit = target.limit();
      target.limit(target.position() + length);
      pending.read(target, at);
      target.limit(limit);
      return length;
    } finally {
      changing.readLock().unlock();
    }
  }

  @Override
  public synchronized int read(ByteBuffer target) throws IOException {
    int count = read(target, position);
    position += Math.max(0, count);
    return count;
  }

  @Override
  public synchronized int write(ByteBuffer source) throws IOException {
    int count = write(source, position);
    position += count;
    return count;
  }

  @Override
  public synchronized long position() {
    return position;
  }

  @Override
  public synchronized FileChannel position(long newPosition) {
    position = newPosition;
    return this;
  }

  @Override
  public long size() {
    changing.readLock().lock();
    try {
      return pending.size();
    } finally {
      changing.readLock().unlock();
    }
  }

  @Override
  protected void implCloseChannel() throws IOException {
    log.close();
    channel.close();
  }
}
