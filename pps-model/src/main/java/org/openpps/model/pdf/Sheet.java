package org.openpps.model.pdf;

/** The paper, ISO A4, and its margins, in points. */
final class Sheet {
  static final float WIDTH = 595.276f;
  static final float HEIGHT = 841.89f;
  static final float LEFT = 62;
  static final float TOP = 70;
  static final float BOTTOM = 68;
  static final float TEXT_WIDTH = WIDTH - 2 * LEFT;
  static final float TEXT_HEIGHT = HEIGHT - TOP - BOTTOM;

  /** The side of the square code on the first page, and what stays free around it. */
  static final float CODE = 104;

  static final float CODE_GAP = 18;

  private Sheet() {}
}
