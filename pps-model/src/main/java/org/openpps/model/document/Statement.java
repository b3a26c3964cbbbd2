package org.openpps.model.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonObjectBuilder;
import org.openpps.model.error.RegisterException;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.Parts;
import org.openpps.model.merkle.InclusionProof;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.TlogProof;

/**
 * One entry of the ledger with the proof that it stands there ({@code docs/format.md}, section 5).
 * It says nothing beside what is hashed.
 *
 * @param leaf exactly the hashed text
 * @param parts every part, disclosed or withheld; none for an entry about the register itself
 * @param proof that the leaf stands in the log, with the signed checkpoint
 * @param keys the changes of the signing key since the log began, oldest first; may be empty
 */
public record Statement(String leaf, Parts parts, TlogProof proof, List<KeyChange> keys) {
  private static final String WHAT = "statement";

  /** Copies. */
  public Statement {
    keys = List.copyOf(keys);
  }

  /** A statement of a register whose key has never changed. */
  public Statement(String leaf, Parts parts, TlogProof proof) {
    this(leaf, parts, proof, List.of());
  }

  /**
   * The statement of an entry.
   *
   * @param entry the entry with all parts that the register still holds
   * @param inclusion its proof
   * @param checkpointNote the signed checkpoint of the same size, as it travels
   * @param disclosure what is shown
   */
  public static Statement of(
      Entry entry, InclusionProof inclusion, String checkpointNote, Disclosure disclosure) {
    return new Statement(
        entry.leafText(),
        disclosure.apply(entry.leaf(), entry.parts()),
        TlogProof.of(inclusion, SignedCheckpoint.parse(checkpointNote)));
  }

  /** The sequence of the entry. */
  public long index() {
    return proof.index();
  }

  /**
   * The leaf, read.
   *
   * @throws RegisterException {@code document-malformed}
   */
  public Leaf readLeaf() {
    return Leaf.parse(leaf);
  }

  /** The entry, as far as it is disclosed. */
  public Entry entry() {
    return new Entry(index(), leaf, parts);
  }

  /** The same statement with these parts, of which it may show fewer. */
  public Statement withParts(Parts shown) {
    return new Statement(leaf, shown, proof, keys);
  }

  /** The same statement with the changes of the signing key. */
  public Statement withKeys(List<KeyChange> changes) {
    return new Statement(leaf, parts, proof, changes);
  }

  /** The text of the document. */
  public String json() {
    return CanonicalJson.write(toJson());
  }

  /**
   * Reads the text of a statement. Nothing is verified.
   *
   * @throws RegisterException {@code document-malformed}
   */
  public static Statement parse(String json) {
    return DocumentJson.read(WHAT, json, Statement::fromJson);
  }

  /** The same document as a C2SP tlog-proof, with leaf, parts and keys in its extra line. */
  public String toTlogProof() {
    String extra = CanonicalJson.write(withoutProof().build());
    return proof.withExtra(extra.getBytes(StandardCharsets.UTF_8)).format();
  }

  /**
   * Reads a statement in the form of a C2SP tlog-proof. Nothing is verified.
   *
   * @throws RegisterException {@code document-malformed}
   */
  public static Statement parseTlogProof(String text) {
    return DocumentJson.refusing(WHAT, () -> fromTlogProof(TlogProof.parse(text)));
  }

  /** The document as JSON, to stand within another. */
  public JsonObject toJson() {
    return withoutProof().text("proof", proof.format()).build();
  }

  /**
   * Reads a statement that stands within other JSON. Nothing is verified.
   *
   * @throws RegisterException when it is of another form
   */
  public static Statement fromJson(JsonObject json) {
    json.refuseOthers("keys", "leaf", "parts", "proof");
    return of(json, DocumentJson.proof(json.text("proof")));
  }

  private static Statement fromTlogProof(TlogProof proof) {
    byte[] extra =
        proof.extra().orElseThrow(() -> new IllegalArgumentException("It has no extra line."));
    JsonObject json = CanonicalJson.parseObject(extra);
    json.refuseOthers("keys", "leaf", "parts");
    if (!Arrays.equals(CanonicalJson.bytes(json), extra)) {
      throw new IllegalArgumentException("Its extra line is not in canonical form.");
    }
    return of(
        json, new TlogProof(Optional.empty(), proof.index(), proof.path(), proof.checkpoint()));
  }

  private static Statement of(JsonObject json, TlogProof proof) {
    return new Statement(
        json.text("leaf"),
        Parts.fromJson(json.objects("parts")),
        proof,
        DocumentJson.readKeys(json));
  }

  private JsonObjectBuilder withoutProof() {
    return DocumentJson.keys(
        JsonObject.builder().text("leaf", leaf).json("parts", parts.toJson()), keys);
  }
}
