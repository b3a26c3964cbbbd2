package org.openpps.store.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The results of a drill, written to {@code docs/drills} when it ran in full. */
final class DrillTable {
  private static final Path DIRECTORY = Path.of("..", "docs", "drills");

  private final String name;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param name of the file, without ending
   * @param what was shown, one sentence or more
   */
  DrillTable(String name, String title, String what, String... columns) {
    this.name = name;
    lines.add("# " + title);
    lines.add("");
    lines.add(what);
    lines.add("");
    lines.add(
        "Command: `mvn verify -Pdrill`; seed "
            + Drill.SEED
            + "; "
            + Runtime.getRuntime().availableProcessors()
            + " processors, Java "
            + System.getProperty("java.version")
            + ", "
            + System.getProperty("os.name")
            + ".");
    lines.add("");
    row((Object[]) columns);
    lines.add("|" + "---|".repeat(columns.length));
  }

  void row(Object... cells) {
    StringBuilder row = new StringBuilder("|");
    for (Object cell : cells) {
      row.append(' ').append(cell).append(" |");
    }
    lines.add(row.toString());
  }

  void write() {
    if (!Drill.FULL) {
      return;
    }
    try {
      Files.createDirectories(DIRECTORY);
      Files.write(DIRECTORY.resolve(name + ".md"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
