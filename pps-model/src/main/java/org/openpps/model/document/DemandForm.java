package org.openpps.model.document;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.registration.DemandAnswer;
import org.openpps.model.registration.DemandDecision;
import org.openpps.model.registration.DemandGround;

/** The headers of events about demands, and of what holders say, as they are hashed. */
final class DemandForm {
  private DemandForm() {}

  static void made(JsonObject json) {
    json.refuseOthers("answerBy", "effect", "grantor", "ground", "items");
    lastDay(json.object("answerBy"));
    item(json.object("grantor"));
    json.read("ground", code -> PartForm.known(DemandGround.ofCode(code), code));
    PartForm.filled(json, "items", json::objects).forEach(DemandForm::item);
  }

  static void about(JsonObject json) {
    json.refuseOthers("demand", "effect");
    json.read("demand", PartForm::number);
  }

  static void answered(JsonObject json) {
    json.refuseOthers("answer", "demand", "effect");
    json.read("demand", PartForm::number);
    json.read("answer", code -> PartForm.known(DemandAnswer.ofCode(code), code));
  }

  static void notified(JsonObject json) {
    json.refuseOthers("answerBy", "demand", "effect");
    json.read("demand", PartForm::number);
    lastDay(json.object("answerBy"));
  }

  static void decided(JsonObject json) {
    json.refuseOthers("decision", "demand", "effect", "removed");
    json.read("demand", PartForm::number);
    json.read("decision", code -> PartForm.known(DemandDecision.ofCode(code), code));
    PartForm.filled(json, "removed", json::objects).forEach(DemandForm::item);
  }

  static void spoken(JsonObject json) {
    json.refuseOthers("effect", "grantor");
    item(json.object("grantor"));
  }

  /** The entries that a header names in members of these events. */
  static Stream<String> references(JsonObject header) {
    Stream<String> items =
        header.optionalArray("items").isPresent()
            ? header.objects("items").stream().map(item -> item.text("entry"))
            : Stream.empty();
    return Stream.of(
            header.optionalText("demand").stream(),
            header.optionalObject("grantor").map(item -> item.text("entry")).stream(),
            items)
        .flatMap(numbers -> numbers);
  }

  private static void item(JsonObject json) {
    json.refuseOthers("entry", "part");
    json.read("entry", PartForm::number);
    json.integer("part");
  }

  private static void lastDay(JsonObject json) {
    json.refuseOthers("day", "zone");
    json.read("day", LocalDate::parse);
    json.text("zone");
  }
}
