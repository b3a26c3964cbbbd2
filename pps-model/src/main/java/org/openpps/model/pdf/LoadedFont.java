package org.openpps.model.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font read for one document. Only when something is set in it does the document hold it. */
final class LoadedFont {
  private final PDDocument document;
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final float unitsPerEm;
  private final Map<Integer, Float> widths = new HashMap<>();
  private PDFont embedded;

  private LoadedFont(PDDocument document, TrueTypeFont font) throws IOException {
    this.document = document;
    this.font = font;
    characters = font.getUnicodeCmapLookup();
    unitsPerEm = font.getUnitsPerEm();
  }

  /** Reads a font that the class path holds. */
  static LoadedFont of(FontFile file, PDDocument document) {
    try (InputStream in = file.open()) {
      TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
      // A ligature would be copied out of the document as another text than was set.
      font.setEnableGsub(false);
      return new LoadedFont(document, font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(int codePoint) {
    return characters.getGlyphId(codePoint) != 0;
  }

  /** The width of a character, in parts of the size. */
  float width(int codePoint) {
    return widths.computeIfAbsent(codePoint, this::measured);
  }

  /** The font as the document holds it. */
  PDFont embedded() {
    if (embedded == null) {
      try {
        embedded = PDType0Font.load(document, font, true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return embedded;
  }

  private float measured(int codePoint) {
    try {
      return font.getAdvanceWidth(characters.getGlyphId(codePoint)) / unitsPerEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
