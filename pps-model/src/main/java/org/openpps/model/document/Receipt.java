package org.openpps.model.document;

import java.util.List;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.error.RegisterException;
import org.openpps.model.note.SignedCheckpoint;

/**
 * The answer to a filing: the statements of all its entries under one checkpoint.
 *
 * @param effect the sentence that stands in the header of each entry: what an entry gives and what
 *     it does not
 * @param statements one for each entry of the filing, in order
 */
public record Receipt(String effect, List<Statement> statements) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException when there is no statement or there are several checkpoints
   */
  public Receipt {
    statements = List.copyOf(statements);
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("A receipt has at least one statement.");
    }
    SignedCheckpoint checkpoint = statements.get(0).proof().checkpoint();
    if (!statements.stream().allMatch(s -> s.proof().checkpoint().equals(checkpoint))) {
      throw new IllegalArgumentException("All statements of a receipt have one checkpoint.");
    }
  }

  /**
   * The receipt of a filing, with the effect that stands in its entries' headers.
   *
   * @param statements one for each entry of the filing, in order
   */
  public static Receipt of(List<Statement> statements) {
    String effect =
        EntryReading.effect(statements.get(0).parts())
            .orElseThrow(() -> new IllegalArgumentException("A header shows the effect."));
    return new Receipt(effect, statements);
  }

  /** The text of the document. */
  public String json() {
    return CanonicalJson.write(
        JsonObject.builder()
            .text("effect", effect)
            .array("statements", statements.stream().<Json>map(Statement::toJson).toList())
            .build());
  }

  /**
   * Reads the text of a receipt. Nothing is verified.
   *
   * @throws RegisterException {@code document-malformed}
   */
  public static Receipt parse(String json) {
    return DocumentJson.read("receipt", json, Receipt::fromJson);
  }

  private static Receipt fromJson(JsonObject json) {
    json.refuseOthers("effect", "statements");
    return new Receipt(
        json.text("effect"), json.objects("statements").stream().map(Statement::fromJson).toList());
  }
}
