package org.openpps.store.testing.disk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The operations of one disk in the order in which they took effect. */
final class Journal {

  private final List<Operation> operations = new ArrayList<>();
  private final List<Long> times = new ArrayList<>();
  private final Map<String, Integer> files = new HashMap<>();
  private int lastFile;

  /** A change of the disk that may fail. */
  interface Change<T> {
    T run() throws IOException;
  }

  synchronized int add(Operation operation) {
    operations.add(operation);
    times.add(System.nanoTime());
    return operations.size() - 1;
  }

  /** Makes a change and notes it, with no other in between. */
  synchronized <T> T change(Change<T> change, Function<T, Operation> note) throws IOException {
    T result = change.run();
    add(note.apply(result));
    return result;
  }

  /** The number of a file that was opened; its content if it lay there before. */
  synchronized int open(String name, boolean existed, Change<byte[]> content) throws IOException {
    Integer known = files.get(name);
    if (known != null) {
      return known;
    }
    int file = ++lastFile;
    files.put(name, file);
    add(
        existed
            ? new Operation.Found(file, name, content.run())
            : new Operation.Created(file, name));
    return file;
  }

  synchronized void moved(String from, String to) {
    Integer file = files.remove(from);
    if (file != null) {
      files.put(to, file);
      add(new Operation.Moved(from, to));
    }
  }

  synchronized void deleted(String name) {
    if (files.remove(name) != null) {
      add(new Operation.Deleted(name));
    }
  }

  synchronized List<Operation> operations() {
    return List.copyOf(operations);
  }

  synchronized int size() {
    return operations.size();
  }

  synchronized long recordedAt(int operation) {
    return times.get(operation);
  }
}
