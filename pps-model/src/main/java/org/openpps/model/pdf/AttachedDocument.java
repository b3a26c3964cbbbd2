package org.openpps.model.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.openpps.model.document.Rendering;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

/**
 * A document that was taken out of a PDF. Nothing is verified, and the pages are not looked at.
 *
 * @param text the attached file, exactly
 * @param register the address that the PDF says its code leads to
 */
public record AttachedDocument(String text, Optional<URI> register) {
  private static final byte[] BEGINNING = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /** More than a certificate of ten thousand hits takes. */
  private static final int MOST_OCTETS = 256 << 20;

  /** Whether these octets say of themselves that they are a PDF. */
  public static boolean isPdf(byte[] octets) {
    return octets.length > BEGINNING.length
        && Arrays.equals(octets, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
  }

  /**
   * Takes out the only file that is attached to a PDF, whichever program saved it last.
   *
   * @throws RegisterException {@code document-malformed} when there is none, are several, or the
   *     PDF cannot be read
   */
  public static AttachedDocument in(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PDComplexFileSpecification> files = files(document);
      if (files.size() != 1) {
        throw malformed(
            files.isEmpty()
                ? "No document is attached to this PDF."
                : "Several files are attached to this PDF; a document's is the only one.");
      }
      return new AttachedDocument(text(files.get(0)), RegisterAddress.in(document));
    } catch (IOException e) {
      throw new RegisterException(
          ErrorCode.DOCUMENT_MALFORMED, "This PDF cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Whether these octets are what this release makes of the document. If not, another release or
   * program may have made the pages, or somebody may have changed them.
   */
  public boolean rendersAs(byte[] pdf) {
    return Arrays.equals(pdf, DocumentPdf.of(Rendering.read(text), register));
  }

  private static List<PDComplexFileSpecification> files(PDDocument document) throws IOException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
    Map<String, PDComplexFileSpecification> files = tree == null ? null : tree.getNames();
    return files == null ? List.of() : List.copyOf(files.values());
  }

  private static String text(PDComplexFileSpecification specification) throws IOException {
    PDEmbeddedFile file = specification.getEmbeddedFile();
    if (file == null) {
      throw malformed("The file named in this PDF is not within it.");
    }
    try (InputStream in = file.createInputStream()) {
      byte[] octets = in.readNBytes(MOST_OCTETS);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
    } catch (CharacterCodingException e) {
      throw malformed("The file attached to this PDF is not text in UTF-8.");
    }
  }

  private static RegisterException malformed(String message) {
    return new RegisterException(ErrorCode.DOCUMENT_MALFORMED, message);
  }
}
