package org.openpps.client.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.Hit;
import org.openpps.model.search.Match;
import org.openpps.model.search.SearchAnswer;

/** What one criterion found, on lines. */
final class AnswerPage {
  private AnswerPage() {}

  static List<String> lines(SearchAnswer answer) {
    List<String> lines = new ArrayList<>(SearchHeading.lines(answer));
    if (answer.hits().isEmpty()) {
      lines.add("Nothing found.");
    } else {
      Table table = new Table("NUMBER", "STATUS", "FOUND BY", "GRANTOR", "COLLATERAL");
      answer.hits().forEach(hit -> table.row(row(hit)));
      lines.addAll(table.lines());
    }
    answer.incomplete().ifPresent(words -> lines.add(Plain.line(words)));
    answer.similar().ifPresent(similar -> lines.addAll(SimilarList.lines(similar)));
    return lines;
  }

  private static String[] row(Hit hit) {
    Registration registration = hit.registration();
    return new String[] {
      registration.number().display(),
      hit.status().code(),
      hit.matches().isEmpty()
          ? "number"
          : hit.matches().stream().map(Match::words).distinct().collect(Collectors.joining("; ")),
      registration.grantors().stream()
          .map(item -> Words.grantor(item.content()))
          .collect(Collectors.joining("; ")),
      registration.collateral().stream()
          .map(item -> Words.collateral(item.content()))
          .collect(Collectors.joining("; "))
    };
  }
}
