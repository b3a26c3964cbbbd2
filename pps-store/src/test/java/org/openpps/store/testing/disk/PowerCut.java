package org.openpps.store.testing.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What a disk may hold after the power went.
 *
 * <p>The rules are those that a disk with a volatile cache under a journalling file system (ext4,
 * XFS) keeps, read as unkindly as they allow:
 *
 * <ul>
 *   <li>What was done to a file before a force of that file began is there.
 *   <li>Every later write of the file is, on its own account, there, missing, or torn: some of its
 *       sectors of 512 or 4096 bytes are there. A later one may be there and an earlier one not,
 *       which is what reordering comes to. A missing one may still have made the file longer, with
 *       zeros. A cut to a size is there or missing in the same way.
 *   <li>Names (created, moved, deleted) follow the journal of the file system: those before a
 *       random point are there, and that point is never before the newest force of any file.
 * </ul>
 */
public final class PowerCut {

  private final List<Operation> operations;

  PowerCut(List<Operation> operations) {
    this.operations = operations;
  }

  /**
   * How many moments there are at which the power may go: after none of the operations, and after
   * each.
   */
  public int moments() {
    return operations.size() + 1;
  }

  /**
   * Writes one possible content of the disk into a directory.
   *
   * @param moment how many operations had been carried out, from 0 to before {@link #moments()}
   * @param seed decides what of the unforced operations is there; the same one decides alike
   */
  public void image(int moment, long seed, Path directory) {
    Survival survival = new Survival(operations.subList(0, moment), new SplittableRandom(seed));
    survival.files().forEach((name, image) -> write(directory.resolve(name), image));
  }

  /** The labels of the marks that had been passed at a moment, from the oldest to the newest. */
  public List<String> marksBefore(int moment) {
    return operations.subList(0, moment).stream()
        .filter(Operation.Marked.class::isInstance)
        .map(Operation.Marked.class::cast)
        .map(Operation.Marked::label)
        .toList();
  }

  private static void write(Path file, FileImage image) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, image.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
