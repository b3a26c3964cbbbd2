package org.openpps.client.dataset;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpps.client.source.Reasons;

/** The file {@code fetch.txt}: payload to be loaded from elsewhere (RFC 8493, section 2.2.3). */
final class FetchList {
  private static final String FILE = "fetch.txt";
  private static final Pattern LINE = Pattern.compile("\\S+[ \t]+(?:[0-9]+|-)[ \t]+(.+)");

  private FetchList() {}

  /** Nothing is fetched: what the list names must be there already. */
  static void check(BagFiles files, BagDeclaration bag, Reasons reasons, List<String> notes)
      throws IOException {
    if (!files.tags().containsKey(FILE)) {
      return;
    }
    notes.add("The bag has a fetch.txt; all its files were there and nothing was fetched.");
    TagFile.lines(
        files.file(FILE),
        bag.encoding(),
        reasons,
        (line, number) -> {
          Matcher parts = LINE.matcher(line);
          if (!parts.matches()) {
            reasons.add("Line " + number + " of fetch.txt is not an address, a length and a path.");
            return;
          }
          boolean there =
              BagPath.listed(parts.group(1), bag.version())
                  .filter(files.payload()::containsKey)
                  .isPresent();
          reasons.require(
              there,
              "Line "
                  + number
                  + " of fetch.txt names a file that is not in the bag; fetch it first.");
        });
  }
}
