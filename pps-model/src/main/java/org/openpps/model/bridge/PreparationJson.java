package org.openpps.model.bridge;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.party.PartyJson;

/** A preparation as a file for programs. Not hashed anywhere, so it may grow. */
public final class PreparationJson {
  private PreparationJson() {}

  /** The whole preparation. */
  public static JsonObject of(Preparation prepared) {
    return JsonObject.builder()
        .text("for", "Personal Property Securities Register of Australia")
        .flag("sent", false)
        .text("day", prepared.day().toString())
        .text("law", prepared.law())
        .array("securedParties", list(prepared.securedParties(), PartyJson::write))
        .jsonIfPresent("address", prepared.address().map(PartyJson::write))
        .array("filings", list(prepared.filings(), PreparationJson::filing))
        .array("open", list(prepared.open(), PreparationJson::advice))
        .texts("limits", prepared.limits())
        .build();
  }

  private static Json filing(PreparedFiling filing) {
    return JsonObject.builder()
        .integer("of", filing.of())
        .textIfPresent("reference", filing.reference())
        .jsonIfPresent("grantor", filing.grantor().map(PreparationJson::grantor))
        .text("collateralType", filing.type().code())
        .text("collateralClass", filing.collateralClass())
        .jsonIfPresent("serialNumber", filing.serial().map(PreparationJson::serial))
        .textIfPresent("description", filing.description())
        .integer("part", filing.part())
        .integer("parts", filing.parts())
        .flag("purchaseMoney", filing.purchaseMoney())
        .flag("inventory", filing.inventory())
        .flag("control", filing.control())
        .flag("subordinated", filing.subordinated())
        .textIfPresent("proceeds", filing.proceeds())
        .textIfPresent("lastDay", filing.term().lastDay().map(LocalDate::toString))
        .textIfPresent("noticeIdentifier", filing.noticeIdentifier())
        .textIfPresent("feeAud", filing.fee().map(Object::toString))
        .array("deadlines", list(filing.deadlines(), PreparationJson::deadline))
        .array("open", list(filing.open(), PreparationJson::advice))
        .array("notes", list(filing.notes(), PreparationJson::advice))
        .build();
  }

  private static Json grantor(PreparedGrantor grantor) {
    return JsonObject.builder()
        .text("name", grantor.name())
        .jsonIfPresent("identifier", grantor.identifier().map(PartyIdentifier::toJson))
        .textIfPresent("birthDate", grantor.birthDate().map(LocalDate::toString))
        .build();
  }

  private static Json serial(SerialNumberDetail serial) {
    return JsonObject.builder().text("kind", serial.kind()).text("number", serial.number()).build();
  }

  private static Json deadline(Deadline deadline) {
    return JsonObject.builder()
        .text("rule", deadline.rule())
        .textIfPresent("from", deadline.from().map(LocalDate::toString))
        .textIfPresent("lastDay", deadline.lastDay().map(LocalDate::toString))
        .flag("late", deadline.late())
        .text("consequence", deadline.consequence())
        .text("source", deadline.source())
        .build();
  }

  private static Json advice(Advice advice) {
    return JsonObject.builder().text("text", advice.text()).text("source", advice.source()).build();
  }

  private static <T> List<Json> list(List<T> values, Function<T, Json> form) {
    return values.stream().map(form).toList();
  }
}
