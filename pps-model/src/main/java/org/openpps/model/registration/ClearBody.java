package org.openpps.model.registration;

import org.openpps.model.canonical.JsonObject;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.LeafContent;

/** What a leaf of an entry about the register itself says in clear. */
final class ClearBody {
  private ClearBody() {}

  static JsonObject of(Leaf leaf, EventKind kind) {
    if (!leaf.kind().equals(kind)) {
      throw malformed("an entry " + leaf.kind() + " is none of the kind " + kind);
    }
    return leaf.content()
        .match(
            new LeafContent.Cases<>() {
              @Override
              public JsonObject committed(LeafContent.Committed parts) {
                throw malformed("an entry " + kind + " stands in clear");
              }

              @Override
              public JsonObject inClear(LeafContent.InClear clear) {
                return clear.body();
              }
            });
  }

  private static RegisterException malformed(String why) {
    return new RegisterException(
        ErrorCode.DOCUMENT_MALFORMED, "This leaf cannot be read: " + why + ".");
  }
}
