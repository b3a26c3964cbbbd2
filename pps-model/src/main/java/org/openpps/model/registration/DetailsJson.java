package org.openpps.model.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonObjectBuilder;
import org.openpps.model.canonical.JsonText;
import org.openpps.model.collateral.CollateralType;

/**
 * The hashed form of the details of a filing: what is absent, false or empty is left out. Frozen
 * with {@code registration-created@2}.
 */
final class DetailsJson {
  private DetailsJson() {}

  static JsonObject write(FilingDetails details) {
    JsonObjectBuilder json =
        JsonObject.builder()
            .textIfPresent("agreementDate", details.agreementDate().map(LocalDate::toString))
            .textIfPresent("collateralClass", details.collateralClass())
            .textIfPresent("collateralType", details.collateralType().map(CollateralType::code))
            .textIfPresent("noticeIdentifier", details.noticeIdentifier())
            .textIfPresent("possessionDate", details.possessionDate().map(LocalDate::toString))
            .textIfPresent("proceeds", details.proceeds())
            .textIfPresent("registrationKind", details.registrationKind());
    if (!details.acceptedRisks().isEmpty()) {
      json.array(
          "acceptedRisks", details.acceptedRisks().stream().<Json>map(JsonText::new).toList());
    }
    details
        .claimedTime()
        .ifPresent(
            claimed ->
                json.json(
                    "claimedTime",
                    JsonObject.builder()
                        .text("at", CanonicalTime.write(claimed.at()))
                        .text("source", claimed.source())
                        .build()));
    flag(json, "control", details.control());
    flag(json, "inventory", details.inventory());
    flag(json, "subordinated", details.subordinated());
    return json.build();
  }

  /** Reads details, strictly: other members are refused. */
  static FilingDetails read(JsonObject json) {
    json.refuseOthers(
        "acceptedRisks",
        "agreementDate",
        "claimedTime",
        "collateralClass",
        "collateralType",
        "control",
        "inventory",
        "noticeIdentifier",
        "possessionDate",
        "proceeds",
        "registrationKind",
        "subordinated");
    return new FilingDetails(
        json.optionalRead("collateralType", code -> CollateralType.ofCode(code).orElseThrow()),
        json.optionalText("collateralClass"),
        json.optionalText("registrationKind"),
        json.optionalText("proceeds"),
        json.optionalFlag("subordinated").orElse(false),
        json.optionalText("noticeIdentifier"),
        json.optionalFlag("inventory").orElse(false),
        json.optionalFlag("control").orElse(false),
        json.optionalRead("agreementDate", LocalDate::parse),
        json.optionalRead("possessionDate", LocalDate::parse),
        json.optionalArray("acceptedRisks").isEmpty() ? List.of() : json.texts("acceptedRisks"),
        json.optionalObject("claimedTime").map(DetailsJson::claimed));
  }

  private static ClaimedTime claimed(JsonObject json) {
    json.refuseOthers("at", "source");
    return new ClaimedTime(CanonicalTime.parse(json.text("at")), json.text("source"));
  }

  private static void flag(JsonObjectBuilder json, String name, boolean value) {
    Optional.of(value).filter(set -> set).ifPresent(set -> json.flag(name, true));
  }
}
