package org.openpps.model.pdf;

import java.util.List;

/** A typeface: a font, and others in whose place a character is sought that it lacks. */
enum Face {
  /** For what is read. */
  SERIF(FontFile.SERIF),
  /** For titles. */
  SERIF_BOLD(FontFile.SERIF_BOLD),
  /** For labels. */
  SANS(FontFile.SANS),
  /** For headings. */
  SANS_BOLD(FontFile.SANS_BOLD),
  /** For what is compared character by character. */
  MONO(FontFile.MONO);

  private final List<FontFile> files;

  Face(FontFile first) {
    files = List.of(first, FontFile.WIDE, FontFile.EAST_ASIAN);
  }

  List<FontFile> files() {
    return files;
  }
}
