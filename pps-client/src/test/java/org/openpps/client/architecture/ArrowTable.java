package org.openpps.client.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of arrows between packages as the README shows it. */
final class ArrowTable {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\| (.*) \\|$");
  private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

  private ArrowTable() {}

  /** Each package, without the common beginning, with those of its module that it may use. */
  static Map<String, Set<String>> read(Path readme) {
    try {
      Map<String, Set<String>> arrows = new TreeMap<>();
      String text = Files.readString(readme);
      String table = text.substring(text.indexOf("## Arrows"));
      ROW.matcher(table).results().forEach(row -> arrows.put(row.group(1), names(row.group(2))));
      return arrows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> names(String cell) {
    return NAME.matcher(cell)
        .results()
        .map((MatchResult name) -> name.group(1))
        .collect(Collectors.toSet());
  }
}
