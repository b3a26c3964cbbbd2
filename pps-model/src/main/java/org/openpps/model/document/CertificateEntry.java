package org.openpps.model.document;

import java.util.List;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonText;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.Parts;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.InclusionProof;

/**
 * An entry that a hit's shown state follows from.
 *
 * @param index its sequence
 * @param leaf exactly the hashed text
 * @param parts every part, disclosed or withheld
 * @param path from the leaf to the root of the first N entries
 */
public record CertificateEntry(long index, String leaf, Parts parts, List<Hash> path) {
  /** Copies. */
  public CertificateEntry {
    path = List.copyOf(path);
  }

  /**
   * The entry as anybody may see it.
   *
   * @param entry the entry with all parts that the register still holds
   * @param inclusion its proof in the tree of the first N entries
   */
  public static CertificateEntry of(Entry entry, InclusionProof inclusion) {
    return new CertificateEntry(
        entry.sequence(),
        entry.leafText(),
        Disclosure.PUBLIC.apply(entry.leaf(), entry.parts()),
        inclusion.path());
  }

  /** The entry, as far as it is disclosed. */
  public Entry entry() {
    return new Entry(index, leaf, parts);
  }

  JsonObject toJson() {
    return JsonObject.builder()
        .integer("index", index)
        .text("leaf", leaf)
        .json("parts", parts.toJson())
        .array("path", path.stream().<Json>map(hash -> new JsonText(hash.toBase64())).toList())
        .build();
  }

  static CertificateEntry fromJson(JsonObject json) {
    json.refuseOthers("index", "leaf", "parts", "path");
    return new CertificateEntry(
        json.integer("index"),
        json.text("leaf"),
        Parts.fromJson(json.objects("parts")),
        json.texts("path").stream().map(Hash::fromBase64).toList());
  }
}
