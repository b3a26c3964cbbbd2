package org.openpps.model.pdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The public address of a register, noted in a PDF so that its pages can be made again. */
final class RegisterAddress {
  private static final String NOTE = "PPSRegister";

  private RegisterAddress() {}

  static void note(URI address, PDDocument document) {
    document.getDocumentInformation().setCustomMetadataValue(NOTE, address.toString());
  }

  static Optional<URI> in(PDDocument document) {
    return Optional.ofNullable(document.getDocumentInformation().getCustomMetadataValue(NOTE))
        .flatMap(RegisterAddress::read);
  }

  private static Optional<URI> read(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
