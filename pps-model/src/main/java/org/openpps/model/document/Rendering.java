package org.openpps.model.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openpps.model.error.RegisterException;

/**
 * A document in words for a reader, before any layout. Everything in it is read from the hashed
 * texts; it proves nothing itself.
 *
 * @param title what the document is
 * @param number what it is called by: of a certificate its own number, of a statement or receipt
 *     that of the entry or of the first entry; absent for entry 0
 * @param origin the name of the log; empty of a document that does not hold together
 * @param signers the keys that the document says signed it; empty with the origin
 * @param trial what is said on every page of a document of a trial register
 * @param moment the instant of which it speaks: T of a certificate, otherwise when the entries were
 *     recorded; empty of a document that does not hold together
 * @param digest which text is digested, and its SHA-256 in hexadecimal digits: what tells this
 *     document from others
 * @param fileName a name for the file of the document
 * @param json the document itself, exactly
 * @param blocks what it says, in the order of reading
 */
public record Rendering(
    String title,
    Optional<String> number,
    Optional<String> origin,
    Optional<String> signers,
    Optional<String> trial,
    Optional<Instant> moment,
    Shown digest,
    String fileName,
    String json,
    List<Block> blocks) {
  /** Copies. */
  public Rendering {
    blocks = List.copyOf(blocks);
  }

  /** A search certificate. */
  public static Rendering of(SearchCertificate certificate) {
    return CertificateRendering.of(certificate);
  }

  /** A statement. */
  public static Rendering of(Statement statement) {
    return StatementRendering.of(statement);
  }

  /** A receipt. */
  public static Rendering of(Receipt receipt) {
    return StatementRendering.of(receipt);
  }

  /** An ordinal proof. */
  public static Rendering of(OrdinalProof proof) {
    return StatementRendering.of(proof);
  }

  /**
   * A document of any kind, from its text.
   *
   * @throws RegisterException {@code document-malformed} when it is none
   */
  public static Rendering read(String document) {
    return DocumentKind.of(
        document,
        new DocumentKind.Cases<>() {
          @Override
          public Rendering statement(Statement statement) {
            return of(statement);
          }

          @Override
          public Rendering receipt(Receipt receipt) {
            return of(receipt);
          }

          @Override
          public Rendering order(OrdinalProof proof) {
            return of(proof);
          }

          @Override
          public Rendering certificate(SearchCertificate certificate) {
            return of(certificate);
          }
        });
  }

  /** Whether the document holds together; otherwise the blocks say what differs. */
  public boolean holds() {
    return origin.isPresent();
  }

  /** Title and number in one line. */
  public String name() {
    return title + number.map(n -> " " + n).orElse("");
  }
}
