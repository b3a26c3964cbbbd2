package org.openpps.model.document;

import java.util.List;
import java.util.Optional;
import org.openpps.model.error.RegisterException;
import org.openpps.model.note.VerifierKey;

/**
 * Verifies documents offline, with nothing but the document and the key that the reader brought
 * from outside. Trust comes from that key alone: a key in the document proves nothing.
 */
public final class DocumentVerification {
  private DocumentVerification() {}

  /**
   * Verifies a document of any kind: statement, receipt, ordinal proof or search certificate in
   * JSON, or a statement as a C2SP tlog-proof. Never throws for what is in the document: a text
   * that cannot be read is a document that failed.
   *
   * @param document its text
   * @param key the register's public key as the reader knows it
   */
  public static Verdict verify(String document, Optional<VerifierKey> key) {
    try {
      return DocumentKind.of(
          document,
          new DocumentKind.Cases<>() {
            @Override
            public Verdict statement(Statement statement) {
              return verify(statement, key);
            }

            @Override
            public Verdict receipt(Receipt receipt) {
              return verify(receipt, key);
            }

            @Override
            public Verdict order(OrdinalProof proof) {
              return verify(proof, key);
            }

            @Override
            public Verdict certificate(SearchCertificate certificate) {
              return verify(certificate, key);
            }
          });
    } catch (RegisterException e) {
      return Verdict.failed("unreadable document", List.of(e.getMessage()));
    }
  }

  /** Verifies a statement. */
  public static Verdict verify(Statement statement, Optional<VerifierKey> key) {
    return StatementCheck.of(statement, key);
  }

  /** Verifies a receipt: each statement, and that they are all entries of one filing. */
  public static Verdict verify(Receipt receipt, Optional<VerifierKey> key) {
    return StatementCheck.of(receipt, key);
  }

  /** Verifies an ordinal proof: both statements, and that the first came before the second. */
  public static Verdict verify(OrdinalProof proof, Optional<VerifierKey> key) {
    return StatementCheck.of(proof, key);
  }

  /** Verifies a search certificate: body, note, checkpoint, and every entry of every hit. */
  public static Verdict verify(SearchCertificate certificate, Optional<VerifierKey> key) {
    return CertificateCheck.of(certificate, key);
  }
}
