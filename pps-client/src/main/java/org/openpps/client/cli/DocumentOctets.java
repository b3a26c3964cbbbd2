package org.openpps.client.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openpps.model.error.RegisterException;
import org.openpps.model.pdf.AttachedDocument;

/** The octets of a file as the text of a document. */
final class DocumentOctets {
  private DocumentOctets() {}

  /** The octets as text; empty if one of them has been changed so that they are none. */
  static Optional<String> text(byte[] octets) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * The text of a document, or that of the one attached to a PDF.
   *
   * @throws RegisterException {@code document-malformed} when no document is attached
   */
  static Optional<String> document(byte[] octets) {
    return AttachedDocument.isPdf(octets)
        ? Optional.of(AttachedDocument.in(octets).text())
        : text(octets);
  }
}
