package org.openpps.rest.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server that holds an embedded database, as it says itself in a file beside the database, so
 * that another program can tell the operator who it is.
 *
 * @param process its process id
 * @param address where it answers
 */
record Holder(long process, URI address) {
  private static final String FILE = "serving";

  /** Writes down that this process serves the register in {@code directory}. */
  static void note(Path directory, URI address) {
    try {
      Files.createDirectories(directory);
      Files.write(
          directory.resolve(FILE),
          List.of(Long.toString(ProcessHandle.current().pid()), address.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server that holds {@code directory} and is alive; empty when it has not said so. */
  static Optional<Holder> of(Path directory) {
    try {
      List<String> lines = Files.readAllLines(directory.resolve(FILE));
      return Optional.of(new Holder(Long.parseLong(lines.get(0)), URI.create(lines.get(1))))
          .filter(Holder::alive);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty(); // an old or half written note says nothing
    }
  }

  /** Removes the note of this process. */
  static void forget(Path directory) {
    try {
      Files.deleteIfExists(directory.resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean alive() {
    return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
  }
}
