package org.openpps.model.pdf;

import java.util.ArrayList;
import java.util.List;

/** A line of text, as it is seen. */
record Line(List<Run> runs, float width) {
  /** The line of these letters in the order in which they are written. */
  static Line of(List<Letter> written) {
    List<Letter> letters = ReadingOrder.seen(written);
    List<Run> runs = new ArrayList<>();
    float x = 0;
    int begin = 0;
    while (begin < letters.size()) {
      Letter first = letters.get(begin);
      StringBuilder text = new StringBuilder();
      float width = 0;
      int end = begin;
      while (end < letters.size() && together(first, letters.get(end))) {
        text.appendCodePoint(letters.get(end).codePoint());
        width += letters.get(end).width();
        end++;
      }
      runs.add(new Run(x, text.toString(), first.font(), first.style()));
      x += width;
      begin = end;
    }
    return new Line(List.copyOf(runs), x);
  }

  private static boolean together(Letter one, Letter other) {
    return one.font() == other.font() && one.style().equals(other.style());
  }
}
