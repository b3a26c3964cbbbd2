package org.openpps.model.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.openpps.model.document.Rendering;

/**
 * A document as PDF: its words on pages, and attached to them the document itself. The pages are a
 * rendering; what is signed is the attached JSON alone. The same document gives the same octets
 * each time, with one release.
 */
public final class DocumentPdf {
  private static final float FOOT = Sheet.HEIGHT - 44;

  private final Rendering rendering;
  private final Optional<URI> register;
  private final PDDocument document;
  private final Typesetter typesetter;
  private final BlockLayout layout;

  private DocumentPdf(Rendering rendering, Optional<URI> register, PDDocument document) {
    this.rendering = rendering;
    this.register = register;
    this.document = document;
    typesetter = new Typesetter(new FontBook(document));
    layout = new BlockLayout(typesetter, aboutTheFile());
  }

  /**
   * The PDF of a document.
   *
   * @param rendering what it says
   * @param register the public address of the register, without {@code /v1}; the code on the first
   *     page leads there
   */
  public static byte[] of(Rendering rendering, Optional<URI> register) {
    try (PDDocument document = new PDDocument()) {
      new DocumentPdf(rendering, register, document).print();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print() throws IOException {
    describe();
    List<Strip> strips = new ArrayList<>(head());
    rendering.blocks().forEach(block -> strips.addAll(block.match(layout)));
    List<List<Pages.Placed>> pages = Pages.of(strips);
    for (int i = 0; i < pages.size(); i++) {
      try (Press press = new Press(document)) {
        press.strips(pages.get(i));
        edges(press, i + 1, pages.size());
        if (i == 0) {
          press.squares(
              Sheet.LEFT + Sheet.TEXT_WIDTH - Sheet.CODE,
              Sheet.TOP,
              Sheet.CODE,
              VerificationCode.squares(VerificationCode.text(rendering, register)));
        }
      }
    }
    Attachment.put(rendering, document);
  }

  /** Nothing of it tells when or where the PDF was made. */
  private void describe() {
    document.setVersion(1.7f);
    document.setDocumentId(Long.parseUnsignedLong(rendering.digest().value().substring(0, 16), 16));
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(rendering.name());
    information.setSubject(rendering.digest().line());
    rendering.origin().ifPresent(information::setAuthor);
    register.ifPresent(address -> RegisterAddress.note(address, document));
    information.setProducer("PPS Register");
    rendering
        .moment()
        .map(moment -> GregorianCalendar.from(moment.atZone(ZoneOffset.UTC)))
        .ifPresent(information::setCreationDate);
    document.getDocumentCatalog().setLanguage("en");
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  /** The head of the document, beside the code; what follows begins under both. */
  private List<Strip> head() {
    float width = Sheet.TEXT_WIDTH - Sheet.CODE - Sheet.CODE_GAP;
    List<Strip> strips = new ArrayList<>();
    rendering
        .origin()
        .ifPresent(origin -> strips.addAll(layout.text("Register " + origin, Style.LABEL, width)));
    rendering
        .signers()
        .ifPresent(
            keys ->
                strips.addAll(layout.text("Signed in the name of " + keys, Style.LABEL, width)));
    strips.add(Strip.of(6, List.of()));
    strips.addAll(layout.text(rendering.title(), Style.TITLE, width));
    rendering.number().ifPresent(n -> strips.addAll(layout.text(n, Style.NUMBER, width)));
    strips.add(Strip.space(6));
    strips.addAll(layout.text(rendering.digest().label(), Style.LABEL, width));
    strips.addAll(layout.text(rendering.digest().value(), Style.EXACT_CELL, width));
    double used = strips.stream().mapToDouble(Strip::height).sum();
    strips.add(Strip.space((float) Math.max(6, Sheet.CODE + 8 - used)));
    strips.add(Strip.ruleAfter(12, 4, 0.8f));
    return strips;
  }

  /** What stands on every page: whose document it is, which page, and that it is a rendering. */
  private void edges(Press press, int page, int pages) throws IOException {
    if (rendering.trial().isPresent()) {
      press.line(Sheet.LEFT, 40, typesetter.line("TRIAL REGISTER", Style.WARNING));
      press.lineAtRight(40, typesetter.line("for trying out; rely on nothing in it", Style.FOOT));
    }
    if (page > 1) {
      press.line(Sheet.LEFT, 54, typesetter.line(rendering.name(), Style.FOOT));
      rendering
          .origin()
          .map(origin -> typesetter.line(origin, Style.FOOT))
          .ifPresent(origin -> atRight(press, 54, origin));
      press.rule(58, 0.25f);
    }
    press.rule(FOOT - 10, 0.25f);
    press.line(Sheet.LEFT, FOOT, typesetter.line(rendering.name(), Style.FOOT));
    press.lineAtRight(FOOT, typesetter.line("page %d of %d".formatted(page, pages), Style.FOOT));
    press.line(
        Sheet.LEFT,
        FOOT + 10,
        typesetter.line(
            "A rendering of the attached file "
                + rendering.fileName()
                + ". What is signed is that file alone.",
            Style.FOOT));
  }

  private static void atRight(Press press, float y, Line line) {
    try {
      press.lineAtRight(y, line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> aboutTheFile() {
    return List.of(
        "The document itself is the file "
            + rendering.fileName()
            + ", attached to this PDF: any reader of PDF saves it, and so does pdfdetach -saveall.",
        register.isPresent()
            ? "The code on the first page leads to where the register says how its documents are"
                + " checked; behind the # it holds the name of the file and the "
                + rendering.digest().label()
                + ". It proves nothing."
            : "The code on the first page holds the name of the document and of its log, and the "
                + rendering.digest().label()
                + ". It proves nothing.");
  }
}
