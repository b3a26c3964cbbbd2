package org.openpps.client.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpps.client.source.Reasons;

/**
 * The file {@code bag-info.txt}: labels, which any case of letters equals, and values, which may go
 * on in the next lines (RFC 8493, section 2.2.2).
 */
final class BagInfo {
  private static final String FILE = "bag-info.txt";
  private static final Pattern ENTRY = Pattern.compile("([^\\s:][^:]*?)[ \t]*:[ \t]*(.*)");
  private static final Pattern OXUM = Pattern.compile("([0-9]{1,18})\\.([0-9]{1,18})");

  private final List<String> labels = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  private BagInfo() {}

  static BagInfo read(BagFiles files, BagDeclaration bag, Reasons reasons) throws IOException {
    BagInfo info = new BagInfo();
    if (files.tags().containsKey(FILE)) {
      TagFile.lines(
          files.file(FILE),
          bag.encoding(),
          reasons,
          (line, number) -> info.take(line, number, reasons));
    }
    return info;
  }

  /** The first value under this label. */
  Optional<String> first(String label) {
    return all(label).stream().findFirst();
  }

  /** All values under this label that are not blank. */
  List<String> all(String label) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).equalsIgnoreCase(label) && !values.get(i).isBlank()) {
        found.add(values.get(i));
      }
    }
    return found;
  }

  /** Octets and files of the payload are as many as the bag says, where it says so. */
  void checkOxum(BagFiles files, Reasons reasons) {
    for (String said : all("Payload-Oxum")) {
      Matcher oxum = OXUM.matcher(said);
      if (!oxum.matches()) {
        reasons.add("Payload-Oxum is not of the form OCTETS.FILES.");
      } else if (Long.parseLong(oxum.group(1)) != files.octets()
          || Long.parseLong(oxum.group(2)) != files.payload().size()) {
        reasons.add(
            "Payload-Oxum says %s, but the payload is %d.%d (octets and files)."
                .formatted(said, files.octets(), files.payload().size()));
      }
    }
  }

  private void take(String line, long number, Reasons reasons) {
    Matcher entry = ENTRY.matcher(line);
    boolean continued = Character.isWhitespace(line.charAt(0)) && !values.isEmpty();
    if (continued) {
      int last = values.size() - 1;
      values.set(last, values.get(last) + " " + line.strip());
    } else if (entry.matches()) {
      labels.add(entry.group(1));
      values.add(entry.group(2).strip());
    } else {
      reasons.add("Line " + number + " of bag-info.txt is not a label and a value.");
    }
  }
}
