package org.openpps.model.document;

import java.util.List;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.error.RegisterException;
import org.openpps.model.note.SignedCheckpoint;

/**
 * Which of two entries came first, provable offline: their statements under one checkpoint, the
 * earlier first.
 *
 * @param statements two, in the order of the ledger
 */
public record OrdinalProof(List<Statement> statements) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException when there are not two, or not under one checkpoint
   */
  public OrdinalProof {
    statements = List.copyOf(statements);
    if (statements.size() != 2) {
      throw new IllegalArgumentException("An ordinal proof has two statements.");
    }
    SignedCheckpoint checkpoint = statements.get(0).proof().checkpoint();
    if (!statements.get(1).proof().checkpoint().equals(checkpoint)) {
      throw new IllegalArgumentException("Both statements have one checkpoint.");
    }
  }

  /** The text of the document. */
  public String json() {
    return CanonicalJson.write(
        JsonObject.builder()
            .array("ordinal", statements.stream().<Json>map(Statement::toJson).toList())
            .build());
  }

  /**
   * Reads the text of an ordinal proof. Nothing is verified.
   *
   * @throws RegisterException {@code document-malformed}
   */
  public static OrdinalProof parse(String json) {
    return DocumentJson.read("ordinal proof", json, OrdinalProof::fromJson);
  }

  private static OrdinalProof fromJson(JsonObject json) {
    json.refuseOthers("ordinal");
    return new OrdinalProof(json.objects("ordinal").stream().map(Statement::fromJson).toList());
  }
}
