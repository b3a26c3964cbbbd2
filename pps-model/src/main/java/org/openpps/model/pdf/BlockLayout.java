package org.openpps.model.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpps.model.document.Block;
import org.openpps.model.document.Shown;

/** Sets blocks as strips over the width of the page. */
final class BlockLayout implements Block.Cases<List<Strip>> {
  private static final float LABEL_WIDTH = 118;
  private static final float CELL_GAP = 8;

  /** Lines of a row that a page holds together. */
  private static final int MOST_UNPARTED = 12;

  private final Typesetter typesetter;
  private final List<String> aboutTheFile;

  /**
   * A layout.
   *
   * @param aboutTheFile what an annex says first: where the document itself lies
   */
  BlockLayout(Typesetter typesetter, List<String> aboutTheFile) {
    this.typesetter = typesetter;
    this.aboutTheFile = aboutTheFile;
  }

  @Override
  public List<Strip> finding(Block.Finding finding) {
    return joined(Strip.space(6), text(finding.text(), Style.FINDING), Strip.space(4));
  }

  @Override
  public List<Strip> heading(Block.Heading heading) {
    List<Strip> strips = new ArrayList<>(List.of(Strip.space(14)));
    text(heading.text(), Style.HEADING).forEach(strip -> strips.add(strip.keptWithNext()));
    strips.add(Strip.rule(5, 1.5f, 0.5f));
    return strips;
  }

  @Override
  public List<Strip> annex(Block.Annex annex) {
    List<Strip> strips = new ArrayList<>();
    text(annex.text(), Style.ANNEX).forEach(strip -> strips.add(strip.keptWithNext()));
    strips.set(0, strips.get(0).onNewPage());
    strips.add(Strip.rule(10, 4, 0.8f));
    strips.addAll(paragraphs(aboutTheFile));
    return strips;
  }

  @Override
  public List<Strip> sentences(Block.Sentences sentences) {
    return paragraphs(sentences.sentences());
  }

  @Override
  public List<Strip> rows(Block.Rows rows) {
    List<Strip> strips = new ArrayList<>();
    for (Shown row : rows.rows()) {
      List<Line> labels = typesetter.lines(row.label(), Style.LABEL, LABEL_WIDTH - CELL_GAP);
      List<Line> values =
          typesetter.lines(row, Style.BODY, Style.EXACT, Sheet.TEXT_WIDTH - LABEL_WIDTH);
      strips.addAll(
          unparted(
              beside(List.of(labels, values), List.of(0f, LABEL_WIDTH), Style.BODY.leading())));
      strips.add(Strip.space(2.5f));
    }
    return strips;
  }

  @Override
  public List<Strip> table(Block.Table table) {
    List<Float> places = places(table);
    List<List<Line>> headings = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      String heading = table.columns().get(i).heading();
      headings.add(typesetter.lines(heading, Style.COLUMN, width(table, i)));
    }
    List<Strip> head = new ArrayList<>();
    beside(headings, places, Style.COLUMN.leading())
        .forEach(strip -> head.add(strip.keptWithNext()));
    head.add(Strip.rule(4, 1.5f, 0.8f));
    List<Strip> strips = new ArrayList<>(head);
    for (List<Shown> row : table.rows()) {
      row(table, row, places).forEach(strip -> strips.add(strip.under(head)));
    }
    return strips;
  }

  @Override
  public List<Strip> commands(Block.Commands commands) {
    List<Strip> strips = new ArrayList<>(List.of(Strip.space(3)));
    for (String line : commands.lines()) {
      strips.add(strip(Style.COMMAND.leading(), 10, typesetter.line(line, Style.COMMAND)));
    }
    strips.add(Strip.space(6));
    return strips;
  }

  /** Text over this width, a strip for each line. */
  List<Strip> text(String text, Style style, float width) {
    return typesetter.lines(text, style, width).stream()
        .map(line -> strip(style.leading(), 0, line))
        .toList();
  }

  private List<Strip> text(String text, Style style) {
    return text(text, style, Sheet.TEXT_WIDTH);
  }

  private List<Strip> row(Block.Table table, List<Shown> row, List<Float> places) {
    List<List<Line>> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(typesetter.lines(row.get(i), Style.CELL, Style.EXACT_CELL, width(table, i)));
    }
    List<Strip> strips = new ArrayList<>(beside(cells, places, Style.CELL.leading()));
    strips.set(strips.size() - 1, strips.get(strips.size() - 1).keptWithNext());
    strips.add(Strip.ruleAfter(5, 2.5f, 0.25f));
    return unparted(strips);
  }

  private List<Strip> paragraphs(List<String> sentences) {
    List<Strip> strips = new ArrayList<>();
    for (String sentence : sentences) {
      strips.addAll(text(sentence, Style.BODY));
      strips.add(Strip.space(3.5f));
    }
    return strips;
  }

  private static List<Float> places(Block.Table table) {
    List<Float> places = new ArrayList<>();
    float x = 0;
    for (Block.Column column : table.columns()) {
      places.add(x);
      x += column.share() * Sheet.TEXT_WIDTH / 100;
    }
    return places;
  }

  private static float width(Block.Table table, int column) {
    return table.columns().get(column).share() * Sheet.TEXT_WIDTH / 100 - CELL_GAP;
  }

  /** Columns of lines, with the lines of one height in one strip. */
  private static List<Strip> beside(List<List<Line>> columns, List<Float> places, float leading) {
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      List<Strip.Placed> lines = new ArrayList<>();
      for (int c = 0; c < columns.size(); c++) {
        if (i < columns.get(c).size()) {
          lines.add(new Strip.Placed(places.get(c), baseLine(leading), columns.get(c).get(i)));
        }
      }
      strips.add(Strip.of(leading, lines));
    }
    return strips;
  }

  /** What is short stands on one page; what is long goes on over the end of a page. */
  private static List<Strip> unparted(List<Strip> strips) {
    if (strips.size() > MOST_UNPARTED) {
      return strips;
    }
    List<Strip> kept = new ArrayList<>();
    for (Strip strip : strips.subList(0, Math.max(0, strips.size() - 1))) {
      kept.add(strip.keptWithNext());
    }
    kept.addAll(strips.subList(kept.size(), strips.size()));
    return kept;
  }

  private static Strip strip(float leading, float x, Line line) {
    return Strip.of(leading, List.of(new Strip.Placed(x, baseLine(leading), line)));
  }

  private static float baseLine(float leading) {
    return leading * 0.75f;
  }

  private static List<Strip> joined(Strip before, List<Strip> strips, Strip after) {
    List<Strip> all = new ArrayList<>(List.of(before));
    all.addAll(strips);
    all.add(after);
    return all;
  }
}
