package org.openpps.model.registration;

import java.time.Instant;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.error.RegisterException;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.LeafContent;

/**
 * The register changed its signing key. The checkpoint whose last entry this is, is signed by both
 * keys and is the last that the old one signs. It stands in clear in its leaf. Frozen.
 *
 * @param vkey the new public key in the form of C2SP
 */
public record KeyChanged(String vkey) {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("key-changed", 1);

  /** The leaf of the entry {@code sequence}, recorded at {@code time}. */
  public Leaf toLeaf(long sequence, Instant time) {
    return new Leaf(
        new Bundle(sequence, sequence),
        KIND,
        new LeafContent.InClear(JsonObject.builder().text("vkey", vkey).build()),
        time);
  }

  /**
   * Reads what the leaf says.
   *
   * @throws RegisterException {@code document-malformed} when it is no leaf of this kind
   */
  public static KeyChanged parse(Leaf leaf) {
    JsonObject body = ClearBody.of(leaf, KIND);
    body.refuseOthers("vkey");
    return new KeyChanged(body.text("vkey"));
  }
}
