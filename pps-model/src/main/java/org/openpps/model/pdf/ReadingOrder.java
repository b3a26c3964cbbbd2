package org.openpps.model.pdf;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Brings a line from the order in which it is written to the one in which it is seen, after
 * Unicode's bidirectional algorithm. A paragraph always begins at the left: a label stands there.
 */
final class ReadingOrder {
  private static final Map<Integer, Integer> MIRRORED =
      Map.of(
          (int) '(', (int) ')', (int) ')', (int) '(', (int) '[', (int) ']', (int) ']', (int) '[',
          (int) '{', (int) '}', (int) '}', (int) '{', 0xAB, 0xBB, 0xBB, 0xAB);

  private ReadingOrder() {}

  static List<Letter> seen(List<Letter> line) {
    StringBuilder text = new StringBuilder();
    int[] places = new int[line.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = text.length();
      text.appendCodePoint(line.get(i).codePoint());
    }
    char[] characters = text.toString().toCharArray();
    if (!Bidi.requiresBidi(characters, 0, characters.length)) {
      return line;
    }
    Bidi bidi = new Bidi(text.toString(), Bidi.DIRECTION_LEFT_TO_RIGHT);
    byte[] levels = new byte[places.length];
    Letter[] letters = new Letter[places.length];
    for (int i = 0; i < places.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(places[i]);
      letters[i] = levels[i] % 2 == 0 ? line.get(i) : mirrored(line.get(i));
    }
    Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
    return Arrays.asList(letters);
  }

  private static Letter mirrored(Letter letter) {
    Integer other = MIRRORED.get(letter.codePoint());
    return other == null ? letter : new Letter(other, letter.font(), letter.style());
  }
}
