package org.openpps.client.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openpps.model.search.Probe;
import org.openpps.model.search.SearchAnswer;

/** What stands above the answer to a search: how the criterion was read. */
final class SearchHeading {
  private SearchHeading() {}

  static List<String> lines(SearchAnswer answer) {
    List<String> lines = new ArrayList<>();
    if (!answer.searched().isEmpty()) {
      lines.add(
          answer.searched().stream()
              .map(SearchHeading::compared)
              .collect(
                  Collectors.joining("; ", "Searched by " + answer.searchProfile() + ": ", ".")));
    }
    answer.cleaned().forEach(note -> lines.add(Plain.line(note)));
    return lines;
  }

  private static String compared(Probe probe) {
    return probe.kind().words() + " " + Plain.line(probe.key());
  }
}
