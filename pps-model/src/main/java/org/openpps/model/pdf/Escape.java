package org.openpps.model.pdf;

import java.util.stream.IntStream;

/**
 * How a character is shown that cannot be seen or that no font covers: {@code ‹U+200D›}. Nothing is
 * dropped, because who reads a document must see that something stands there.
 */
final class Escape {
  private Escape() {}

  static IntStream of(int codePoint) {
    return "\u2039U+%04X\u203A".formatted(codePoint).codePoints();
  }

  /** Whether a character shows as nothing, or turns the direction of reading. */
  static boolean unseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> fillerOrSelector(c);
    };
  }

  private static boolean fillerOrSelector(int c) {
    return c == 0x034F
        || c == 0x115F
        || c == 0x1160
        || c == 0x17B4
        || c == 0x17B5
        || c >= 0x180B && c <= 0x180F
        || c == 0x3164
        || c >= 0xFE00 && c <= 0xFE0F
        || c == 0xFFA0
        || c >= 0xE0000 && c <= 0xE0FFF;
  }
}
