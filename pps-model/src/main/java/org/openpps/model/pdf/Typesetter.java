package org.openpps.model.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openpps.model.document.Shown;

/** Breaks text into lines. A word that is longer than a line is broken anywhere. */
final class Typesetter {
  private final FontBook fonts;

  Typesetter(FontBook fonts) {
    this.fonts = fonts;
  }

  /** Lines of text in one style, at most so wide. */
  List<Line> lines(String text, Style style, float width) {
    return lines(new Shown("", text), style, style, width);
  }

  /** Lines of text of which the exact parts are set in a style of their own. */
  List<Line> lines(Shown shown, Style words, Style exact, float width) {
    List<Line> lines = new ArrayList<>();
    List<Sign> paragraph = new ArrayList<>();
    for (Sign sign : signs(shown, words, exact)) {
      if (sign.codePoint() == '\n') {
        lines.addAll(broken(letters(paragraph), width));
        paragraph.clear();
      } else {
        paragraph.add(sign);
      }
    }
    lines.addAll(broken(letters(paragraph), width));
    return lines;
  }

  /** One line, however long. */
  Line line(String text, Style style) {
    return Line.of(letters(text.codePoints().mapToObj(c -> new Sign(c, style)).toList()));
  }

  private static List<Sign> signs(Shown shown, Style words, Style exact) {
    List<Sign> signs = new ArrayList<>();
    String value = shown.value();
    int done = 0;
    for (String text : shown.exact()) {
      int at = value.indexOf(text, done);
      if (at >= 0) {
        append(signs, value.substring(done, at), words);
        append(signs, text, exact);
        done = at + text.length();
      }
    }
    append(signs, value.substring(done), words);
    return signs;
  }

  private static void append(List<Sign> signs, String text, Style style) {
    text.codePoints().forEach(c -> signs.add(new Sign(c, style)));
  }

  private List<Letter> letters(List<Sign> paragraph) {
    List<Letter> letters = new ArrayList<>();
    for (Sign sign : ArabicForms.joined(paragraph)) {
      letters.addAll(letters(sign));
    }
    return letters;
  }

  private List<Letter> letters(Sign sign) {
    return fonts
        .covering(sign.style().face(), sign.codePoint())
        .filter(font -> !Escape.unseen(sign.codePoint()))
        .map(font -> List.of(new Letter(sign.codePoint(), font, sign.style())))
        .orElseGet(() -> escaped(sign));
  }

  private List<Letter> escaped(Sign sign) {
    return Escape.of(sign.codePoint())
        .mapToObj(
            c -> new Letter(c, fonts.covering(sign.style().face(), c).orElseThrow(), sign.style()))
        .toList();
  }

  private static List<Line> broken(List<Letter> letters, float width) {
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    while (begin < letters.size()) {
      int end = end(letters, begin, width);
      int last = end;
      while (last > begin && letters.get(last - 1).blank()) {
        last--;
      }
      lines.add(Line.of(letters.subList(begin, last)));
      begin = end;
    }
    return lines.isEmpty() ? List.of(new Line(List.of(), 0)) : lines;
  }

  /**
   * Where the line that begins here ends: at the last place that allows it, or where it is full.
   */
  private static int end(List<Letter> letters, int begin, float width) {
    float used = 0;
    int allowed = begin;
    for (int i = begin; i < letters.size(); i++) {
      if (i > begin && breaks(letters.get(i - 1), letters.get(i))) {
        allowed = i;
      }
      used += letters.get(i).width();
      if (used > width && !letters.get(i).blank() && i > begin) {
        return allowed > begin ? allowed : unmarked(letters, begin, i);
      }
    }
    return letters.size();
  }

  private static boolean breaks(Letter before, Letter after) {
    return !after.mark()
        && (before.blank() && !after.blank() || before.ideograph() || after.ideograph());
  }

  /** A mark stays with its letter. */
  private static int unmarked(List<Letter> letters, int begin, int end) {
    return IntStream.iterate(end, i -> i > begin + 1, i -> i - 1)
        .filter(i -> !letters.get(i).mark())
        .findFirst()
        .orElse(end);
  }
}
