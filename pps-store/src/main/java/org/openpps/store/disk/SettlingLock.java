package org.openpps.store.disk;

import java.io.IOException;
import java.nio.channels.FileLock;

/** The lock of a {@link JournalledFile}, which leaves no changes in the log when it is released. */
final class SettlingLock extends FileLock {

  private final JournalledFile file;
  private final FileLock lock;

  SettlingLock(JournalledFile file, FileLock lock) {
    super(file, lock.position(), lock.size(), lock.isShared());
    this.file = file;
    this.lock = lock;
  }

  @Override
  public boolean isValid() {
    return lock.isValid();
  }

  @Override
  public void release() throws IOException {
    try {
      file.beforeUnlock();
    } finally {
      lock.release();
    }
  }
}
