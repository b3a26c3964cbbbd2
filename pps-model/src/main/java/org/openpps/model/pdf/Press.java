package org.openpps.model.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws one page. Heights are measured from its upper edge downwards, as it is read. */
final class Press implements AutoCloseable {
  private final PDPageContentStream content;

  /** Begins a page at the end of {@code document}. */
  Press(PDDocument document) throws IOException {
    PDPage page = new PDPage(new PDRectangle(Sheet.WIDTH, Sheet.HEIGHT));
    document.addPage(page);
    content = new PDPageContentStream(document, page);
  }

  void strips(List<Pages.Placed> strips) throws IOException {
    for (Pages.Placed placed : strips) {
      float top = Sheet.TOP + placed.y();
      for (Strip.Rule rule : placed.strip().rules()) {
        rule(top + rule.y(), rule.weight());
      }
      for (Strip.Placed text : placed.strip().lines()) {
        line(Sheet.LEFT + text.x(), top + text.y(), text.line());
      }
    }
  }

  void rule(float y, float weight) throws IOException {
    content.setStrokingColor(0f);
    content.setLineWidth(weight);
    content.moveTo(Sheet.LEFT, Sheet.HEIGHT - y);
    content.lineTo(Sheet.LEFT + Sheet.TEXT_WIDTH, Sheet.HEIGHT - y);
    content.stroke();
  }

  void line(float x, float y, Line line) throws IOException {
    for (Run run : line.runs()) {
      content.beginText();
      content.setNonStrokingColor(run.style().gray());
      content.setFont(run.font().embedded(), run.style().size());
      content.newLineAtOffset(x + run.x(), Sheet.HEIGHT - y);
      content.showText(run.text());
      content.endText();
    }
  }

  /** A line that ends at the right margin. */
  void lineAtRight(float y, Line line) throws IOException {
    line(Sheet.LEFT + Sheet.TEXT_WIDTH - line.width(), y, line);
  }

  /** A code of dark and light squares with its upper left corner here. */
  void squares(float x, float y, float side, boolean[][] squares) throws IOException {
    float size = side / squares.length;
    content.setNonStrokingColor(0f);
    for (int row = 0; row < squares.length; row++) {
      for (int column = 0; column < squares[row].length; column++) {
        if (squares[row][column]) {
          content.addRect(x + column * size, Sheet.HEIGHT - y - (row + 1) * size, size, size);
        }
      }
    }
    content.fill();
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
