package org.openpps.model.pdf;

/** A character with the font in which it is set. */
record Letter(int codePoint, LoadedFont font, Style style) {
  float width() {
    return font.width(codePoint) * style.size();
  }

  boolean blank() {
    return codePoint == ' ' || codePoint == 0x3000;
  }

  /** Chinese, Japanese and Korean break between any two characters. */
  boolean ideograph() {
    return Character.isIdeographic(codePoint)
        || codePoint >= 0x3041 && codePoint <= 0x30FF
        || codePoint >= 0xAC00 && codePoint <= 0xD7A3;
  }

  /** Whether it stands on the letter before it. */
  boolean mark() {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
