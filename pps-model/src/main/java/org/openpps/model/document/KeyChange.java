package org.openpps.model.document;

import org.openpps.model.canonical.JsonObject;
import org.openpps.model.note.TlogProof;

/**
 * The entry by which a register changed its signing key, with its proof. A document that carries
 * them verifies from any earlier key.
 *
 * @param leaf exactly the hashed text of the entry {@code key-changed}
 * @param proof that it is the last entry under a checkpoint signed by the old key and by the new
 */
public record KeyChange(String leaf, TlogProof proof) {
  JsonObject toJson() {
    return JsonObject.builder().text("leaf", leaf).text("proof", proof.format()).build();
  }

  static KeyChange fromJson(JsonObject json) {
    json.refuseOthers("leaf", "proof");
    return new KeyChange(json.text("leaf"), DocumentJson.proof(json.text("proof")));
  }
}
