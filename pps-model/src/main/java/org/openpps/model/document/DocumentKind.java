package org.openpps.model.document;

import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.error.RegisterException;

/** Which document a text is ({@code docs/format.md}, section 9). */
final class DocumentKind {
  private static final String TLOG_PROOF = "c2sp.org/tlog-proof@v1\n";

  private DocumentKind() {}

  /** What to do with each kind. */
  interface Cases<R> {
    /** A statement, whichever form it came in. */
    R statement(Statement statement);

    /** A receipt. */
    R receipt(Receipt receipt);

    /** An ordinal proof. */
    R order(OrdinalProof proof);

    /** A search certificate. */
    R certificate(SearchCertificate certificate);
  }

  /**
   * Reads a document and takes its case. Nothing is verified.
   *
   * @throws RegisterException {@code document-malformed} or that of what is no JSON
   */
  static <R> R of(String document, Cases<R> cases) {
    if (document.startsWith(TLOG_PROOF)) {
      return cases.statement(Statement.parseTlogProof(document));
    }
    JsonObject json = CanonicalJson.parseObject(document);
    if (json.members().containsKey("statements")) {
      return cases.receipt(Receipt.parse(document));
    }
    if (json.members().containsKey("ordinal")) {
      return cases.order(OrdinalProof.parse(document));
    }
    return json.members().containsKey("body")
        ? cases.certificate(SearchCertificate.parse(document))
        : cases.statement(Statement.parse(document));
  }
}
