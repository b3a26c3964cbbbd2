package org.openpps.model.bridge;

/** Lines for a reader, broken between words before they get too wide. */
final class WrappedText {
  private static final int WIDTH = 96;

  private final StringBuilder text = new StringBuilder();

  void line(String line) {
    text.append(line).append('\n');
  }

  void blank() {
    text.append('\n');
  }

  /** A label and its value, the value under itself. */
  void field(String label, String value) {
    String head = "  " + label + " ".repeat(Math.max(1, 18 - label.length()));
    wrapped(head, " ".repeat(20), value);
  }

  /** One sentence of a list. */
  void item(String sentence) {
    wrapped("  - ", "    ", sentence);
  }

  /** One sentence of a numbered list. */
  void numbered(int number, String sentence) {
    String head = "  [" + number + "]";
    wrapped(head + " ".repeat(Math.max(1, 7 - head.length())), " ".repeat(7), sentence);
  }

  private void wrapped(String head, String indent, String value) {
    StringBuilder line = new StringBuilder(head);
    boolean begun = false;
    for (String word : value.split("\\s+")) {
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line.setLength(0);
        line.append(indent);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    line(line.toString().stripTrailing());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
