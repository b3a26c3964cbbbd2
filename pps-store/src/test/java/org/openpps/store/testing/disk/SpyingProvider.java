package org.openpps.store.testing.disk;

import static org.openpps.store.testing.disk.SpyingPath.unwrap;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;

/** Carries out what is asked on the real files, and notes what changes or forces them. */
final class SpyingProvider extends FileSystemProvider {
  private static final int DIRECTORY = 0;

  private final SpyingDisk disk;

  SpyingProvider(SpyingDisk disk) {
    this.disk = disk;
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    Path real = unwrap(path);
    if (!options.contains(StandardOpenOption.WRITE)) {
      FileChannel channel = FileChannel.open(real, options, attributes);
      return Files.isDirectory(real) ? new SpyingChannel(disk, DIRECTORY, channel) : channel;
    }
    boolean existed = Files.exists(real);
    byte[] content = existed ? Files.readAllBytes(real) : new byte[0];
    FileChannel channel = FileChannel.open(real, options, attributes);
    int file = disk.journal().open(disk.relative(real.toString()), existed, () -> content);
    if (existed && options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
      disk.journal().add(new Operation.Truncated(file, 0));
    }
    return new SpyingChannel(disk, file, channel);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    Files.move(unwrap(source), unwrap(target), options);
    disk.journal().moved(disk.relative(source.toString()), disk.relative(target.toString()));
  }

  @Override
  public void delete(Path path) throws IOException {
    Files.delete(unwrap(path));
    disk.journal().deleted(disk.relative(path.toString()));
  }

  @Override
  public void createDirectory(Path directory, FileAttribute<?>... attributes) throws IOException {
    Files.createDirectory(unwrap(directory), attributes);
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    Path real = unwrap(path);
    real.getFileSystem().provider().checkAccess(real, modes);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return Files.readAttributes(unwrap(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return Files.readAttributes(unwrap(path), names, options);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return Files.getFileAttributeView(unwrap(path), type, options);
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return Files.isSameFile(unwrap(path), unwrap(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return Files.isHidden(unwrap(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return Files.getFileStore(unwrap(path));
  }

  @Override
  public String getScheme() {
    return "spy";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path directory, DirectoryStream.Filter<? super Path> filter) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options) {
    throw new UnsupportedOperationException();
  }
}
