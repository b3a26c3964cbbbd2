package org.openpps.store.testing.disk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Replays the operations before a power cut and decides for each what of it is left. */
final class Survival implements Operation.Cases<Void> {

  private static final double[] WAYS_TO_KEEP = {0, 0.1, 0.5, 0.9, 1};

  private final SplittableRandom random;
  private final double kept;
  private final Map<Integer, Integer> forced = new HashMap<>();
  private final Map<Integer, FileImage> contents = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private int namesKept;
  private int now;

  Survival(List<Operation> operations, SplittableRandom random) {
    this.random = random;
    this.kept = WAYS_TO_KEEP[random.nextInt(WAYS_TO_KEEP.length)];
    for (Operation operation : operations) {
      if (operation instanceof Operation.Forced force) {
        forced.merge(force.file(), force.covered(), Math::max);
        namesKept = Math.max(namesKept, force.covered());
      }
    }
    namesKept += random.nextInt(operations.size() - namesKept + 1);
    for (Operation operation : operations) {
      operation.match(this);
      now++;
    }
  }

  Map<String, FileImage> files() {
    Map<String, FileImage> files = new HashMap<>();
    names.forEach((name, file) -> files.put(name, contents.get(file)));
    return files;
  }

  @Override
  public Void found(Operation.Found found) {
    FileImage image = new FileImage();
    image.write(0, found.content(), 0, found.content().length);
    contents.put(found.file(), image);
    names.put(found.name(), found.file());
    return null;
  }

  @Override
  public Void created(Operation.Created created) {
    contents.put(created.file(), new FileImage());
    if (now < namesKept) {
      names.put(created.name(), created.file());
    }
    return null;
  }

  @Override
  public Void written(Operation.Written written) {
    FileImage image = contents.get(written.file());
    int length = written.bytes().length;
    if (isForced(written.file())) {
      image.write(written.position(), written.bytes(), 0, length);
    } else if (random.nextDouble() >= kept) {
      if (random.nextBoolean()) {
        image.extend(written.position() + length);
      }
    } else if (random.nextInt(3) > 0) {
      image.write(written.position(), written.bytes(), 0, length);
    } else {
      tear(image, written);
    }
    return null;
  }

  private void tear(FileImage image, Operation.Written written) {
    int sector = random.nextBoolean() ? 512 : 4096;
    boolean inOrder = random.nextBoolean();
    int length = written.bytes().length;
    int from = 0;
    while (from < length) {
      int to = Math.min(length, from + sector - (int) ((written.position() + from) % sector));
      if (random.nextBoolean()) {
        image.write(written.position(), written.bytes(), from, to);
      } else if (inOrder) {
        return;
      }
      from = to;
    }
  }

  @Override
  public Void truncated(Operation.Truncated truncated) {
    if (isForced(truncated.file()) || random.nextDouble() < kept) {
      contents.get(truncated.file()).truncate(truncated.size());
    }
    return null;
  }

  @Override
  public Void moved(Operation.Moved moved) {
    if (now < namesKept && names.containsKey(moved.from())) {
      names.put(moved.to(), names.remove(moved.from()));
    }
    return null;
  }

  @Override
  public Void deleted(Operation.Deleted deleted) {
    if (now < namesKept) {
      names.remove(deleted.name());
    }
    return null;
  }

  @Override
  public Void forced(Operation.Forced force) {
    return null;
  }

  @Override
  public Void marked(Operation.Marked mark) {
    return null;
  }

  private boolean isForced(int file) {
    return now < forced.getOrDefault(file, 0);
  }
}
