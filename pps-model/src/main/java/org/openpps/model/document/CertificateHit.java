package org.openpps.model.document;

import java.util.Arrays;
import java.util.List;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.Status;
import org.openpps.model.search.Hit;

/**
 * A registration that a search found.
 *
 * @param number its number
 * @param status how it stands at T
 * @param matches why it was found; empty for a search by number
 * @param entries each of its entries among the first N, in order
 */
public record CertificateHit(
    RegistrationNumber number,
    Status status,
    List<CertificateMatch> matches,
    List<CertificateEntry> entries) {
  /** Copies. */
  public CertificateHit {
    matches = List.copyOf(matches);
    entries = List.copyOf(entries);
  }

  static CertificateHit of(Hit hit, List<CertificateEntry> entries) {
    return new CertificateHit(
        hit.registration().number(),
        hit.status(),
        hit.matches().stream().map(CertificateMatch::of).toList(),
        entries);
  }

  JsonObject toJson() {
    return JsonObject.builder()
        .array("entries", entries.stream().<Json>map(CertificateEntry::toJson).toList())
        .array("matches", matches.stream().<Json>map(CertificateMatch::toJson).toList())
        .text("number", number.value())
        .text("status", status.code())
        .build();
  }

  static CertificateHit fromJson(JsonObject json) {
    json.refuseOthers("entries", "matches", "number", "status");
    return new CertificateHit(
        json.read("number", PartForm::number),
        json.read("status", CertificateHit::status),
        json.objects("matches").stream().map(CertificateMatch::fromJson).toList(),
        json.objects("entries").stream().map(CertificateEntry::fromJson).toList());
  }

  private static Status status(String code) {
    return Arrays.stream(Status.values())
        .filter(status -> status.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no status " + code + "."));
  }
}
