package org.openpps.model.pdf;

import java.io.InputStream;

/** The fonts that are embedded, of which a PDF holds the glyphs that it uses. */
enum FontFile {
  /** For what is read: Latin, Greek, Cyrillic. */
  SERIF("/liberation/LiberationSerif-Regular.ttf"),
  /** For titles. */
  SERIF_BOLD("/liberation/LiberationSerif-Bold.ttf"),
  /** For labels. */
  SANS("/liberation/LiberationSans-Regular.ttf"),
  /** For headings. */
  SANS_BOLD("/liberation/LiberationSans-Bold.ttf"),
  /** For what is compared character by character: it tells 0 from O and 1 from l. */
  MONO("/liberation/LiberationMono-Regular.ttf"),
  /** For what the others lack: Hebrew, Arabic, Armenian, Georgian, signs. */
  WIDE("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
  /** For Chinese, Japanese and Korean. */
  EAST_ASIAN("/org/openpps/model/pdf/DroidSansFallback.ttf");

  private final String resource;

  FontFile(String resource) {
    this.resource = resource;
  }

  /** The font itself, which whoever opens it closes. */
  InputStream open() {
    return FontFile.class.getResourceAsStream(resource);
  }
}
