package org.openpps.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays words out as plain text of at most 80 columns. */
public final class TextPage {
  /** The most characters a line has. */
  static final int WIDTH = 80;

  private static final int INDENT = 2;
  private static final int LABELS = 24;

  /** Labels of the rows with which a new entry or a new hit begins. */
  private static final Set<String> HEADS = Set.of("Entry", "Found");

  private final StringBuilder out = new StringBuilder();

  /** A title over a line. */
  public TextPage title(String text) {
    lines(text, 0, WIDTH);
    out.append("=".repeat(WIDTH)).append('\n');
    return this;
  }

  /** A heading after an empty line. */
  public TextPage heading(String text) {
    out.append('\n').append(text).append('\n');
    return this;
  }

  /** An empty line. */
  TextPage space() {
    out.append('\n');
    return this;
  }

  /** A sentence, indented. */
  public TextPage sentence(String text) {
    lines(text, INDENT, WIDTH);
    return this;
  }

  /** Sentences under a heading; nothing when there are none. */
  public TextPage section(String heading, List<String> sentences) {
    if (!sentences.isEmpty()) {
      heading(heading);
      sentences.forEach(this::sentence);
    }
    return this;
  }

  /** Labels on the left, what they say on the right. */
  public TextPage table(List<Shown> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (i > 0 && HEADS.contains(rows.get(i).label())) {
        out.append('\n');
      }
      row(rows.get(i));
    }
    return this;
  }

  /** A table: its headings, a line, and each row in as many lines as its longest cell needs. */
  TextPage columns(Block.Table table) {
    List<Integer> widths =
        table.columns().stream().map(column -> column.share() * WIDTH / 100 - 1).toList();
    cells(table.columns().stream().map(Block.Column::heading).toList(), widths);
    out.append(widths.stream().map("-"::repeat).collect(Collectors.joining(" "))).append('\n');
    table.rows().forEach(row -> cells(row.stream().map(Shown::value).toList(), widths));
    return this;
  }

  /** Lines as they stand, from the margin on, so that they can be taken over into a shell. */
  TextPage commands(List<String> lines) {
    out.append('\n');
    lines.forEach(line -> out.append(line).append('\n'));
    out.append('\n');
    return this;
  }

  /** The page. */
  public String text() {
    return out.toString();
  }

  private void cells(List<String> cells, List<Integer> widths) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      wrapped.add(wrapped(cells.get(i), widths.get(i)));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < wrapped.size(); i++) {
        String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        text.append(cell).append(" ".repeat(widths.get(i) + 1 - cell.length()));
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private void row(Shown row) {
    List<String> label = wrapped(row.label(), LABELS - INDENT - 1);
    List<String> value = wrapped(row.value(), WIDTH - LABELS);
    for (int i = 0; i < Math.max(label.size(), value.size()); i++) {
      String left = " ".repeat(INDENT) + (i < label.size() ? label.get(i) : "");
      String right = i < value.size() ? value.get(i) : "";
      out.append((left + " ".repeat(LABELS - left.length()) + right).stripTrailing()).append('\n');
    }
  }

  private void lines(String text, int indent, int width) {
    wrapped(text, width - indent)
        .forEach(line -> out.append(" ".repeat(indent)).append(line).append('\n'));
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" ")) {
        place(word, line, lines, width);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** A word longer than a line is broken, because hashes and keys are. */
  private static void place(String word, StringBuilder line, List<String> lines, int width) {
    if (line.length() > 0 && line.length() + 1 + word.length() > width) {
      lines.add(line.toString());
      line.setLength(0);
    }
    String rest = word;
    while (rest.length() > width) {
      int end = Character.isHighSurrogate(rest.charAt(width - 1)) ? width - 1 : width;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    line.append(line.length() > 0 ? " " : "").append(rest);
  }
}
