package org.openpps.model.document;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.Hash;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.SignedNote;
import org.openpps.model.note.SigningKey;

/**
 * The signed answer to a search, "nothing found" included ({@code docs/format.md}, section 6).
 *
 * @param body the canonical text of a {@link CertificateBody}, exactly as it was signed
 * @param note the signed note over the body's digest
 * @param checkpoint the signed checkpoint of the first N entries
 * @param keys the changes of the signing key since the log began, oldest first; may be empty
 */
public record SearchCertificate(String body, String note, String checkpoint, List<KeyChange> keys) {
  /** The first line of the note: a searcher's text can never read as a checkpoint. */
  public static final String NOTE_KIND = "openpps.org/search-certificate@v1";

  private static final int NUMBER_OCTETS = 8;

  /** Copies. */
  public SearchCertificate {
    keys = List.copyOf(keys);
  }

  /** A certificate of a register whose key has never changed. */
  public SearchCertificate(String body, String note, String checkpoint) {
    this(body, note, checkpoint, List.of());
  }

  /**
   * Signs the answer to a search.
   *
   * @param body what it says
   * @param checkpoint the signed checkpoint of the body's first N entries, as it travels
   * @param keys the keys in force
   */
  public static SearchCertificate sign(
      CertificateBody body, String checkpoint, SigningKey... keys) {
    String text = body.text();
    String origin = SignedCheckpoint.parse(checkpoint).checkpoint().origin();
    return new SearchCertificate(
        text, SignedNote.sign(noteText(origin, text), keys).format(), checkpoint);
  }

  /** The three lines that are signed. */
  static String noteText(String origin, String body) {
    return NOTE_KIND + "\n" + origin + "\n" + digest(body).toBase64() + "\n";
  }

  /** The certificate's number: the first 16 hexadecimal digits of the body's SHA-256. */
  public String number() {
    return HexFormat.of().formatHex(digest(body).bytes(), 0, NUMBER_OCTETS);
  }

  /**
   * The body, read.
   *
   * @throws RegisterException {@code document-malformed}
   */
  public CertificateBody readBody() {
    return CertificateBody.parse(body);
  }

  /** The same certificate with the changes of the signing key. */
  public SearchCertificate withKeys(List<KeyChange> changes) {
    return new SearchCertificate(body, note, checkpoint, changes);
  }

  /** The text of the document. */
  public String json() {
    return CanonicalJson.write(
        DocumentJson.keys(
                JsonObject.builder()
                    .text("body", body)
                    .text("checkpoint", checkpoint)
                    .text("note", note),
                keys)
            .build());
  }

  /**
   * Reads the text of a certificate. Nothing is verified.
   *
   * @throws RegisterException {@code document-malformed}
   */
  public static SearchCertificate parse(String json) {
    return DocumentJson.read("search certificate", json, SearchCertificate::fromJson);
  }

  private static SearchCertificate fromJson(JsonObject json) {
    json.refuseOthers("body", "checkpoint", "keys", "note");
    return new SearchCertificate(
        json.text("body"), json.text("note"), json.text("checkpoint"), DocumentJson.readKeys(json));
  }

  private static Hash digest(String body) {
    return Hash.sha256(body.getBytes(StandardCharsets.UTF_8));
  }
}
