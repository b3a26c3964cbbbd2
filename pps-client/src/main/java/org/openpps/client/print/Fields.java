package org.openpps.client.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.document.Shown;

/** Labels and values, the values under each other, for people. */
final class Fields {
  private static final String GAP = "  ";

  /** What a new entry or a new hit begins with. */
  private static final Set<String> HEADS = Set.of("Entry", "Found");

  private final List<String> labels = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  Fields add(String label, String value) {
    labels.add(Plain.line(label));
    values.add(value);
    return this;
  }

  Fields add(String label, Optional<String> value) {
    value.ifPresent(text -> add(label, text));
    return this;
  }

  /** What a document shows. */
  static Fields of(List<Shown> shown) {
    Fields fields = new Fields();
    shown.forEach(each -> fields.add(each.label(), each.value()));
    return fields;
  }

  /** All lines, each indented by {@code indent} blanks. */
  List<String> lines(int indent) {
    int width = labels.stream().mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (i > 0 && HEADS.contains(labels.get(i))) {
        lines.add("");
      }
      String label = labels.get(i) + " ".repeat(width - labels.get(i).length());
      String value = Plain.block(values.get(i), indent + width + GAP.length());
      lines.add(" ".repeat(indent) + label + GAP + value);
    }
    return lines;
  }
}
