package org.openpps.model.pdf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openpps.model.document.Rendering;

/** A PDF as whoever gets it reads it: the text of its pages, and the code on the first. */
record Printed(byte[] octets) {
  static Printed of(String document) {
    return new Printed(DocumentPdf.of(Rendering.read(document), Optional.empty()));
  }

  static Printed of(String document, URI register) {
    return new Printed(DocumentPdf.of(Rendering.read(document), Optional.of(register)));
  }

  /** The text of each page. */
  List<String> pages() {
    try (PDDocument document = Loader.loadPDF(octets)) {
      List<String> pages = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(stripper.getText(document));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of all pages. */
  String text() {
    return String.join("", pages());
  }

  /** The text without the ends of lines, which fall where the layout has them. */
  String words() {
    return text().replaceAll("\\s+", " ");
  }

  /** What the code on the first page says. */
  String code() {
    try (PDDocument document = Loader.loadPDF(octets)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      RGBLuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(source)),
              Map.of(DecodeHintType.TRY_HARDER, true))
          .getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReaderException e) {
      throw new AssertionError("no code on the first page", e);
    }
  }
}
