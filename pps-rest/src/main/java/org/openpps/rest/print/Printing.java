package org.openpps.rest.print;

import java.net.URI;
import java.util.Optional;
import org.openpps.model.document.Receipt;
import org.openpps.model.document.Rendering;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.document.Statement;
import org.openpps.model.pdf.DocumentPdf;

/** Prints documents as PDF, with the document itself attached. */
public final class Printing {
  /** The media type of what is printed. */
  public static final String PDF = "application/pdf";

  private final Optional<URI> register;

  /**
   * A way of printing.
   *
   * @param register the public address of the register, without {@code /v1}, if it has one
   */
  public Printing(Optional<URI> register) {
    this.register = register;
  }

  /** A search certificate. */
  public byte[] pdf(SearchCertificate certificate) {
    return DocumentPdf.of(Rendering.of(certificate), register);
  }

  /** A statement. */
  public byte[] pdf(Statement statement) {
    return DocumentPdf.of(Rendering.of(statement), register);
  }

  /** A receipt. */
  public byte[] pdf(Receipt receipt) {
    return DocumentPdf.of(Rendering.of(receipt), register);
  }
}
