package org.openpps.model.pdf;

/**
 * How text is set.
 *
 * @param face its typeface
 * @param size in points
 * @param gray from 0, black, to 1, white
 */
record Style(Face face, float size, float gray) {
  /** From one base line to the next. */
  private static final float LEADING = 1.32f;

  static final Style TITLE = new Style(Face.SERIF_BOLD, 22, 0);
  static final Style NUMBER = new Style(Face.MONO, 13, 0);
  static final Style FINDING = new Style(Face.SERIF_BOLD, 15, 0);
  static final Style ANNEX = new Style(Face.SERIF_BOLD, 16, 0);
  static final Style HEADING = new Style(Face.SANS_BOLD, 10.5f, 0);
  static final Style WARNING = new Style(Face.SANS_BOLD, 8.5f, 0);
  static final Style BODY = new Style(Face.SERIF, 10.5f, 0);
  static final Style EXACT = new Style(Face.MONO, 9.2f, 0);
  static final Style LABEL = new Style(Face.SANS, 8.5f, 0.35f);
  static final Style COLUMN = new Style(Face.SANS_BOLD, 7.5f, 0);
  static final Style CELL = new Style(Face.SERIF, 9, 0);
  static final Style EXACT_CELL = new Style(Face.MONO, 7.8f, 0);
  static final Style COMMAND = new Style(Face.MONO, 8, 0);
  static final Style FOOT = new Style(Face.SANS, 7.5f, 0.35f);

  float leading() {
    return size * LEADING;
  }
}
