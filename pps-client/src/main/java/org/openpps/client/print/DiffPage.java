package org.openpps.client.print;

import java.util.ArrayList;
import java.util.List;
import org.openpps.model.search.diff.SearchDiff;

/** What lies between two answers to one search, one registration a line. */
final class DiffPage {
  private DiffPage() {}

  static List<String> lines(SearchDiff diff) {
    List<String> lines = new ArrayList<>();
    lines.add(CriterionLine.of(diff.criterion()) + ":");
    if (diff.came().isEmpty() && diff.went().isEmpty() && diff.changed().isEmpty()) {
      lines.add("Nothing came, went or changed.");
    } else {
      Table table = new Table("", "NUMBER", "WHY");
      diff.came()
          .forEach(
              each ->
                  table.row(
                      "came",
                      each.hit().registration().number().display(),
                      Words.code(each.why().code())));
      diff.went()
          .forEach(
              each ->
                  table.row(
                      "went",
                      each.was().registration().number().display(),
                      Words.code(each.why().code())));
      diff.changed()
          .forEach(
              each ->
                  table.row(
                      "changed",
                      each.is().registration().number().display(),
                      String.join(", ", each.what())));
      lines.addAll(table.lines());
    }
    if (!diff.searchProfile().equals(diff.searchProfileSince())) {
      lines.add(
          "Then searched by %s, now by %s: that alone may find other names."
              .formatted(diff.searchProfileSince(), diff.searchProfile()));
    }
    lines.add(
        diff.unchanged() == 1
            ? "1 registration is found as before."
            : diff.unchanged() + " registrations are found as before.");
    return lines;
  }
}
