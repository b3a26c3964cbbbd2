package org.openpps.model.document;

import java.time.LocalDate;
import java.util.List;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.collateral.CollateralType;

/** The form of the details of a filing as they are hashed. */
final class DetailsForm {
  private static final List<String> TEXTS =
      List.of("collateralClass", "noticeIdentifier", "proceeds", "registrationKind");
  private static final List<String> DATES = List.of("agreementDate", "possessionDate");
  private static final List<String> FLAGS = List.of("control", "inventory", "subordinated");

  private DetailsForm() {}

  static void require(JsonObject json) {
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
    if (json.members().isEmpty()) {
      throw new IllegalArgumentException("Details that say nothing make the form @1.");
    }
    json.optionalRead("collateralType", code -> PartForm.known(CollateralType.ofCode(code), code));
    TEXTS.forEach(json::optionalText);
    DATES.forEach(name -> json.optionalRead(name, LocalDate::parse));
    FLAGS.forEach(name -> flag(json, name));
    PartForm.filled(json, "acceptedRisks", json::texts);
    json.optionalObject("claimedTime")
        .ifPresent(
            claimed -> {
              claimed.refuseOthers("at", "source");
              claimed.read("at", CanonicalTime::parse);
              claimed.text("source");
            });
  }

  private static void flag(JsonObject json, String name) {
    if (json.optionalFlag(name).filter(set -> !set).isPresent()) {
      throw new IllegalArgumentException("A false \"" + name + "\" is left out.");
    }
  }
}
