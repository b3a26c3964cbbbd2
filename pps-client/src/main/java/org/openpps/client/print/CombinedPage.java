package org.openpps.client.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openpps.model.search.combined.AnsweredLead;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.combined.FoundRegistration;
import org.openpps.model.search.combined.Link;

/** What several criteria found, each by itself, and what was found by which. */
final class CombinedPage {
  private CombinedPage() {}

  static List<String> lines(CombinedAnswer answer) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < answer.answers().size(); i++) {
      AnsweredLead each = answer.answers().get(i);
      lines.add((i + 1) + ". " + CriterionLine.of(each.answer().criterion()));
      if (each.link() != Link.ASKED) {
        lines.add("   Why: " + Plain.line(each.why()));
      }
      AnswerPage.lines(each.answer()).forEach(line -> lines.add("   " + line));
      lines.add("");
    }
    lines.addAll(found(answer));
    answer.limits().forEach(limit -> lines.add(Plain.line(limit)));
    return lines;
  }

  private static List<String> found(CombinedAnswer answer) {
    if (answer.found().isEmpty()) {
      return List.of("Nothing found by any of them.");
    }
    boolean resolved = answer.answers().stream().anyMatch(each -> each.link() != Link.ASKED);
    Table table =
        resolved
            ? new Table("NUMBER", "STATUS", "FOUND BY", "CONNECTED BY")
            : new Table("NUMBER", "STATUS", "FOUND BY");
    answer.found().forEach(each -> table.row(row(each, resolved)));
    List<String> lines = new ArrayList<>();
    lines.add("Found in all:");
    lines.addAll(table.lines());
    return lines;
  }

  private static String[] row(FoundRegistration found, boolean resolved) {
    String number = found.number().display();
    String status = found.status().code();
    String by =
        found.by().stream()
            .map(place -> Integer.toString(place + 1))
            .collect(Collectors.joining(", "));
    return resolved
        ? new String[] {number, status, by, connected(found.link())}
        : new String[] {number, status, by};
  }

  private static String connected(Link link) {
    return switch (link) {
      case ASKED -> "what was asked";
      case IDENTIFIER -> "identifier on record";
      case MADE_OF_NUMBER -> "ABN made of ACN";
      case EQUAL_NAME -> "equal name alone";
    };
  }
}
