package org.openpps.client.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openpps.model.search.SimilarAnswer;
import org.openpps.model.search.SimilarHit;
import org.openpps.model.search.similar.Reason;

/** What is like the criterion, apart from what was found, with the reasons. */
final class SimilarList {
  private SimilarList() {}

  static List<String> lines(SimilarAnswer similar) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    if (similar.hits().isEmpty()) {
      lines.add("Nothing else is like it. " + similar.scope());
      return lines;
    }
    lines.add("Like it, but not what was searched for:");
    Table table = new Table("SCORE", "NUMBER", "STATUS", "ON RECORD", "WHY");
    similar.hits().forEach(hit -> table.row(row(hit)));
    lines.addAll(table.lines());
    lines.add(similar.scope());
    return lines;
  }

  private static String[] row(SimilarHit hit) {
    return new String[] {
      Integer.toString(hit.likeness().score()),
      hit.registration().number().display(),
      hit.status().code(),
      hit.name(),
      hit.likeness().reasons().stream().map(Reason::words).collect(Collectors.joining(" "))
    };
  }
}
