package org.openpps.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.h2.store.fs.FilePath;

/**
 * Changes to a file, forced before they are carried out, so that they can be carried out again
 * after a crash.
 *
 * <p>Records lie one after the other from the beginning. When the file itself has been forced they
 * are no longer needed: the first is struck out and the next ones are written over them; a fresh
 * salt tells the new ones from what is left of the old. A record ends with a checksum of all of it:
 * a torn one does not count, nor what lies behind it.
 */
final class WriteAheadLog {

  // magic, salt, number, kept below, size, count of blocks
  private static final int HEADER = 5 * Long.BYTES + Integer.BYTES;
  private static final long MAGIC = 0x5050532d57414c31L;
  private static final SecureRandom SALTS = new SecureRandom();

  private final FilePath path;
  private FileChannel log;
  private long salt = SALTS.nextLong();
  private long number;
  private long end;

  WriteAheadLog(FilePath path) {
    this.path = path;
  }

  /** How many bytes of records there are. */
  long length() {
    return end;
  }

  /** Writes changes as one record and forces it. */
  void append(Changes changes) throws IOException {
    ByteBuffer record = record(changes);
    int length = record.remaining();
    long position = end;
    while (record.hasRemaining()) {
      position += log().write(record, position);
    }
    log().force(false);
    end += length;
    number++;
  }

  private ByteBuffer record(Changes changes) {
    ByteBuffer record =
        ByteBuffer.allocate(HEADER + changes.count() * (Long.BYTES + Blocks.BLOCK) + Integer.BYTES);
    record.putLong(MAGIC).putLong(salt).putLong(number);
    record.putLong(changes.keptBelow()).putLong(changes.size()).putInt(changes.count());
    for (Map.Entry<Long, byte[]> block : changes.blocks().entrySet()) {
      record.putLong(block.getKey()).put(block.getValue());
    }
    return record.putInt(checksum(record.duplicate().flip())).flip();
  }

  /** Carries out all whole records, from the oldest to the newest. */
  void replay(FileBlocks target) throws IOException {
    if (!path.exists()) {
      return;
    }
    long at = 0;
    boolean first = true;
    Optional<ByteBuffer> record;
    while ((record = recordAt(at, first)).isPresent()) {
      first = false;
      at += record.get().remaining();
      target.apply(changes(record.get(), target));
      number++;
    }
  }

  /** Whether there are changes that may not have been carried out. */
  boolean holdsRecords() throws IOException {
    return path.exists() && recordAt(0, true).isPresent();
  }

  private Optional<ByteBuffer> recordAt(long position, boolean first) throws IOException {
    ByteBuffer header = read(position, HEADER);
    if (header.remaining() < HEADER || header.getLong() != MAGIC) {
      return Optional.empty();
    }
    long itsSalt = header.getLong();
    if (first) {
      salt = itsSalt;
      number = 0;
    }
    int count = header.getInt(HEADER - Integer.BYTES);
    long length = HEADER + (long) count * (Long.BYTES + Blocks.BLOCK) + Integer.BYTES;
    boolean mine = itsSalt == salt && header.getLong() == number;
    if (!mine || count < 0 || length > Integer.MAX_VALUE || position + length > log().size()) {
      return Optional.empty();
    }
    ByteBuffer record = read(position, Math.toIntExact(length));
    int checksum = record.getInt(record.limit() - Integer.BYTES);
    return checksum == checksum(record.slice(0, record.limit() - Integer.BYTES))
        ? Optional.of(record)
        : Optional.empty();
  }

  private static Changes changes(ByteBuffer record, FileBlocks target) {
    record.position(3 * Long.BYTES);
    Changes changes = new Changes(target, record.getLong(), record.getLong());
    int count = record.getInt();
    for (int i = 0; i < count; i++) {
      long index = record.getLong();
      byte[] block = new byte[Blocks.BLOCK];
      record.get(block);
      changes.put(index, block);
    }
    return changes;
  }

  /**
   * Forgets all records; only after the file with the changes in it has been forced. The first one
   * is struck out on disk before anything is written over them: else a torn new record could leave
   * the oldest of the old ones whole, and they would be carried out once more by themselves.
   */
  void restart() throws IOException {
    if (path.exists()) {
      log().write(ByteBuffer.allocate(HEADER), 0);
      log().force(false);
    }
    salt = SALTS.nextLong();
    number = 0;
    end = 0;
  }

  /** Forgets all records and gives back their space. */
  void clear() throws IOException {
    restart();
    if (path.exists()) {
      log().truncate(0);
    }
  }

  void close() throws IOException {
    if (log != null) {
      log.close();
    }
  }

  private ByteBuffer read(long position, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    long at = position;
    while (bytes.hasRemaining()) {
      int count = log().read(bytes, at);
      if (count < 0) {
        break;
      }
      at += count;
    }
    return bytes.flip();
  }

  private FileChannel log() throws IOException {
    if (log == null) {
      log = path.open("rw");
    }
    return log;
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }
}
