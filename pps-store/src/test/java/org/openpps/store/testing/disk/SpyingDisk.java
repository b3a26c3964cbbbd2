package org.openpps.store.testing.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.h2.store.fs.FilePath;

/**
 * A directory that H2 reaches through a file system of its own, {@code spy:NUMBER:/path}, which
 * keeps a journal of all that is done to it.
 *
 * <p>H2 knows file systems by scheme and makes their paths itself, so disks are told apart by the
 * number in the path; that table of mounted disks is the only thing they share.
 */
public final class SpyingDisk implements AutoCloseable {

  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private static final Map<String, SpyingDisk> MOUNTED = new ConcurrentHashMap<>();

  static {
    FilePath.register(new SpyingFilePath());
  }

  private final String number = Integer.toString(NUMBERS.incrementAndGet());
  private final Path root;
  private final Journal journal = new Journal();
  private final AtomicReference<Optional<HeldWrite>> nextWrite =
      new AtomicReference<>(Optional.empty());
  private volatile boolean forcesFail;

  private SpyingDisk(Path root) {
    this.root = root.toAbsolutePath();
  }

  /** Mounts a disk over a directory that exists. */
  public static SpyingDisk over(Path root) {
    SpyingDisk disk = new SpyingDisk(root);
    MOUNTED.put(disk.number, disk);
    return disk;
  }

  static SpyingDisk numbered(String number) {
    SpyingDisk disk = MOUNTED.get(number);
    if (disk == null) {
      throw new IllegalArgumentException("No disk " + number + " is mounted");
    }
    return disk;
  }

  /** The path by which H2 opens a file of this disk; put it after {@code jdbc:h2:}. */
  public String path(String file) {
    return SpyingFilePath.PREFIX + number + ":" + root.resolve(file);
  }

  /** A file or directory of this disk for those who use {@code java.nio.file}. */
  public Path nio(String file) {
    return new SpyingFileSystem(this).getPath(root.resolve(file).toString());
  }

  /** What was done, from the oldest to the newest; a copy. */
  public List<Operation> operations() {
    return journal.operations();
  }

  /** How many operations were recorded: the number that the next one gets. */
  public int size() {
    return journal.size();
  }

  /** When an operation was recorded, as of {@link System#nanoTime()}. */
  public long recordedAt(int operation) {
    return journal.recordedAt(operation);
  }

  /**
   * Notes a moment of the test among the operations.
   *
   * @return its number
   */
  public int mark(String label) {
    return journal.add(new Operation.Marked(label));
  }

  /**
   * The number of the first mark with a label.
   *
   * @throws NoSuchElementException if there is none
   */
  public int first(String label) {
    List<Operation> operations = operations();
    int found = operations.indexOf(new Operation.Marked(label));
    if (found < 0) {
      throw new NoSuchElementException("No mark " + label);
    }
    return found;
  }

  /** How many forces returned among the operations from {@code from} to before {@code to}. */
  public long forcesBetween(int from, int to) {
    return operations().subList(from, to).stream()
        .filter(Operation.Forced.class::isInstance)
        .count();
  }

  /**
   * Whether a force of a file both began and returned between two moments.
   *
   * @param name found in the name of the file
   */
  public boolean forced(Pattern name, int from, int to) {
    List<Operation> all = operations();
    Set<Integer> files =
        all.subList(0, to).stream()
            .filter(Operation.Named.class::isInstance)
            .map(Operation.Named.class::cast)
            .filter(named -> name.matcher(named.name()).find())
            .map(Operation.Named::file)
            .collect(Collectors.toSet());
    return all.subList(from, to).stream()
        .filter(Operation.Forced.class::isInstance)
        .map(Operation.Forced.class::cast)
        .anyMatch(force -> force.covered() >= from && files.contains(force.file()));
  }

  /** The ways in which the power can be cut from this disk. */
  public PowerCut powerCut() {
    return new PowerCut(operations());
  }

  /**
   * From now on a force throws, as on a disk that has become full or faulty, and forces nothing.
   */
  public void failForces(boolean fail) {
    forcesFail = fail;
  }

  /** The next write to a file that H2 opened stands still until it is released. */
  public HeldWrite holdNextWrite() {
    HeldWrite held = new HeldWrite();
    nextWrite.set(Optional.of(held));
    return held;
  }

  void beforeWrite() {
    nextWrite.getAndSet(Optional.empty()).ifPresent(HeldWrite::hold);
  }

  void beforeForce() throws IOException {
    if (forcesFail) {
      throw new IOException("The disk does not take it (a test wants it so)");
    }
  }

  Journal journal() {
    return journal;
  }

  /** The name of a file relative to the directory. */
  String relative(String path) {
    return root.relativize(Path.of(path).toAbsolutePath()).toString();
  }

  @Override
  public void close() {
    MOUNTED.remove(number);
  }
}
