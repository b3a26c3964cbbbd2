package org.openpps.model.document;

import org.openpps.model.canonical.JsonObject;
import org.openpps.model.registration.ItemId;
import org.openpps.model.search.KeyKind;
import org.openpps.model.search.Match;

/**
 * Why a registration was found: what kind of key was equal, and the part it belongs to. Words for a
 * reader are made from the part itself, because a copy can lie.
 *
 * @param kind which kind of key was equal
 * @param item the party or item of collateral it belongs to
 */
public record CertificateMatch(KeyKind kind, ItemId item) {
  static CertificateMatch of(Match match) {
    return new CertificateMatch(match.kind(), match.item());
  }

  JsonObject toJson() {
    return JsonObject.builder()
        .text("entry", item.entry().value())
        .text("kind", kind.id())
        .integer("part", item.part())
        .build();
  }

  static CertificateMatch fromJson(JsonObject json) {
    json.refuseOthers("entry", "kind", "part");
    return new CertificateMatch(
        json.read("kind", KeyKind::ofId),
        new ItemId(json.read("entry", PartForm::number), Math.toIntExact(json.integer("part"))));
  }
}
