package org.openpps.model.registration;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonObjectBuilder;
import org.openpps.model.identifier.RegistrationNumber;

/** The hashed form of the headers of events about demands. Frozen with {@code @1} of each. */
final class DemandJson {
  private DemandJson() {}

  static JsonObjectBuilder made(DemandMade event) {
    JsonObjectBuilder json =
        JsonObject.builder()
            .json("answerBy", lastDay(event.answerBy()))
            .json("grantor", EventJson.itemId(event.grantor()))
            .text("ground", event.ground().code());
    if (!event.items().isEmpty()) {
      json.array("items", event.items().stream().<Json>map(EventJson::itemId).toList());
    }
    return json;
  }

  static DemandGround ground(JsonObject header) {
    return header.read("ground", code -> DemandGround.ofCode(code).orElseThrow());
  }

  static List<ItemId> items(JsonObject header) {
    return header.optionalArray("items").isEmpty()
        ? List.of()
        : header.objects("items").stream().map(EventJson::readItemId).toList();
  }

  static JsonObjectBuilder about(RegistrationNumber demand) {
    return JsonObject.builder().text("demand", demand.value());
  }

  static RegistrationNumber demand(JsonObject header) {
    return RegistrationNumber.parse(header.text("demand"));
  }

  static JsonObjectBuilder answered(DemandAnswered event) {
    return about(event.demand()).text("answer", event.answer().code());
  }

  static DemandAnswer answer(JsonObject header) {
    return header.read("answer", code -> DemandAnswer.ofCode(code).orElseThrow());
  }

  static JsonObjectBuilder notified(AmendmentNoticeGiven event) {
    return about(event.demand()).json("answerBy", lastDay(event.answerBy()));
  }

  static JsonObjectBuilder decided(DemandDecided event) {
    return EventJson.removal(event.removed())
        .text("demand", event.demand().value())
        .text("decision", event.decision().code());
  }

  static DemandDecision decision(JsonObject header) {
    return header.read("decision", code -> DemandDecision.ofCode(code).orElseThrow());
  }

  private static JsonObject lastDay(LastDay last) {
    return JsonObject.builder()
        .text("day", last.day().toString())
        .text("zone", last.zone().getId())
        .build();
  }

  static LastDay answerBy(JsonObject header) {
    JsonObject json = header.object("answerBy");
    return new LastDay(LocalDate.parse(json.text("day")), ZoneId.of(json.text("zone")));
  }
}
