package org.openpps.model.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fonts of one document, each read when the first character asks for it. */
final class FontBook {
  private final PDDocument document;
  private final Map<FontFile, LoadedFont> fonts = new EnumMap<>(FontFile.class);

  FontBook(PDDocument document) {
    this.document = document;
  }

  /** The font in which a character is set; empty when none of them covers it. */
  Optional<LoadedFont> covering(Face face, int codePoint) {
    for (FontFile file : face.files()) {
      LoadedFont font = fonts.computeIfAbsent(file, f -> LoadedFont.of(f, document));
      if (font.has(codePoint)) {
        return Optional.of(font);
      }
    }
    return Optional.empty();
  }
}
