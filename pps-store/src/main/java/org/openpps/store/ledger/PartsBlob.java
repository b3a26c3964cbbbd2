package org.openpps.store.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.ledger.Parts;

/** All parts of an entry with their salts in one blob, which erasing rewrites. */
final class PartsBlob {
  private PartsBlob() {}

  static byte[] write(Parts parts) {
    return CanonicalJson.bytes(JsonObject.builder().json("parts", parts.toJson()).build());
  }

  static Parts read(byte[] blob) {
    return blob == null
        ? new Parts(List.of())
        : Parts.fromJson(
            CanonicalJson.parseObject(new String(blob, StandardCharsets.UTF_8)).objects("parts"));
  }
}
