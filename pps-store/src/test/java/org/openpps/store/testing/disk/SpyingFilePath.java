package org.openpps.store.testing.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A path of a {@link SpyingDisk}. Public, as is its constructor, because H2 makes it. */
public final class SpyingFilePath extends FilePathWrapper {

  static final String SCHEME = "spy";
  static final String PREFIX = SCHEME + ":";

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  protected FilePath unwrap(String path) {
    return FilePath.get(path.substring(endOfNumber(path) + 1));
  }

  @Override
  public FilePathWrapper wrap(FilePath base) {
    return base == null ? null : getPath(PREFIX + number() + ":" + base);
  }

  @Override
  public boolean createFile() {
    boolean created = getBase().createFile();
    if (created) {
      try {
        disk().journal().open(relative(), false, () -> new byte[0]);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return created;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    boolean existed = exists();
    Path here = Path.of(getBase().toString());
    FileChannel channel = getBase().open(mode);
    int file = disk().journal().open(relative(), existed, () -> Files.readAllBytes(here));
    return new SpyingChannel(disk(), file, channel);
  }

  @Override
  public OutputStream newOutputStream(boolean append) throws IOException {
    return newFileChannelOutputStream(open("rw"), append);
  }

  @Override
  public void moveTo(FilePath newName, boolean atomicReplace) {
    super.moveTo(newName, atomicReplace);
    disk().journal().moved(relative(), ((SpyingFilePath) newName).relative());
  }

  @Override
  public void delete() {
    super.delete();
    disk().journal().deleted(relative());
  }

  private SpyingDisk disk() {
    return SpyingDisk.numbered(number());
  }

  private String relative() {
    return disk().relative(getBase().toString());
  }

  private String number() {
    return name.substring(PREFIX.length(), endOfNumber(name));
  }

  private static int endOfNumber(String path) {
    return path.indexOf(':', PREFIX.length());
  }
}
