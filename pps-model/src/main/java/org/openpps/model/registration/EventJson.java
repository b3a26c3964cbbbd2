package org.openpps.model.registration;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonInteger;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonObjectBuilder;
import org.openpps.model.canonical.JsonText;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.merkle.Hash;

/**
 * The hashed form of headers and of the references in them. Frozen with {@code @1} of each event.
 */
final class EventJson {
  private EventJson() {}

  static JsonObject itemId(ItemId id) {
    return JsonObject.builder()
        .text("entry", id.entry().value())
        .integer("part", id.part())
        .build();
  }

  static ItemId readItemId(JsonObject json) {
    return new ItemId(
        RegistrationNumber.parse(json.text("entry")), Math.toIntExact(json.integer("part")));
  }

  static JsonObjectBuilder terms(Terms terms) {
    JsonObjectBuilder json = JsonObject.builder();
    terms.end().ifPresent(end -> json.json("ends", end(end)));
    terms.details().ifPresent(stated -> json.json("details", DetailsJson.write(stated)));
    terms.notice().ifPresent(order -> json.json("order", OrderJson.write(order)));
    return json.text("group", terms.group().value())
        .text("interest", terms.interest().code())
        .text("profile", terms.profile())
        .flag("purchaseMoney", terms.purchaseMoney());
  }

  static Terms readTerms(JsonObject json) {
    return new Terms(
        RegistrationNumber.parse(json.text("group")),
        Interest.ofCode(json.text("interest"))
            .orElseThrow(
                () ->
                    new RegisterException(
                        ErrorCode.DOCUMENT_MALFORMED, "The interest is none that is known.")),
        json.flag("purchaseMoney"),
        json.optionalObject("ends").map(EventJson::readEnd),
        json.text("profile"),
        // @1 has none: what a filing then said beyond is nothing.
        json.optionalObject("details").map(DetailsJson::read),
        json.optionalObject("order").map(OrderJson::read));
  }

  static JsonObjectBuilder renewal(RegistrationRenewed event) {
    return JsonObject.builder().jsonIfPresent("ends", event.end().map(EventJson::end));
  }

  static Optional<End> readRenewal(JsonObject json) {
    return json.optionalObject("ends").map(EventJson::readEnd);
  }

  static JsonObjectBuilder expiry(RegistrationExpired event) {
    return JsonObject.builder().json("ended", end(event.ended()));
  }

  static End readExpiry(JsonObject json) {
    return readEnd(json.object("ended"));
  }

  private static JsonObject end(End end) {
    return JsonObject.builder()
        .text("at", CanonicalTime.write(end.at()))
        .text("zone", end.zone().getId())
        .build();
  }

  private static End readEnd(JsonObject json) {
    return new End(CanonicalTime.parse(json.text("at")), ZoneId.of(json.text("zone")));
  }

  static JsonObjectBuilder removal(List<ItemId> removed) {
    JsonObjectBuilder json = JsonObject.builder();
    if (!removed.isEmpty()) {
      json.array("removed", removed.stream().<Json>map(EventJson::itemId).toList());
    }
    return json;
  }

  static List<ItemId> readRemoval(JsonObject json) {
    return json.optionalArray("removed").isEmpty()
        ? List.of()
        : json.objects("removed").stream().map(EventJson::readItemId).toList();
  }

  static JsonObjectBuilder amendment(RegistrationAmended event) {
    JsonObjectBuilder json = removal(event.removed());
    if (!event.replaced().isEmpty()) {
      json.array("replaced", event.replaced().stream().<Json>map(EventJson::replaced).toList());
    }
    if (!event.acceptedRisks().isEmpty()) {
      json.texts("acceptedRisks", event.acceptedRisks());
    }
    return json.jsonIfPresent("textWas", event.textWas().map(EventJson::itemId));
  }

  static List<Replaced> readReplaced(JsonObject json) {
    return json.optionalArray("replaced").isEmpty()
        ? List.of()
        : json.objects("replaced").stream()
            .map(
                replaced ->
                    new Replaced(readItemId(replaced), Math.toIntExact(replaced.integer("by"))))
            .toList();
  }

  static Optional<ItemId> readTextWas(JsonObject json) {
    return json.optionalObject("textWas").map(EventJson::readItemId);
  }

  static List<String> readAcceptedRisks(JsonObject json) {
    return json.optionalArray("acceptedRisks").isEmpty() ? List.of() : json.texts("acceptedRisks");
  }

  private static JsonObject replaced(Replaced replaced) {
    return JsonObject.builder()
        .integer("by", replaced.by())
        .text("entry", replaced.item().entry().value())
        .integer("part", replaced.item().part())
        .build();
  }

  /** A header with one number under a name: that of a group, offer or claim. */
  static JsonObjectBuilder named(String name, RegistrationNumber number) {
    return JsonObject.builder().text(name, number.value());
  }

  static JsonObjectBuilder offered(TransferOffered event) {
    JsonObjectBuilder json = named("group", event.to());
    if (!event.registrations().isEmpty()) {
      json.array("registrations", event.registrations().stream().map(EventJson::number).toList());
    }
    return json;
  }

  static List<RegistrationNumber> readOffered(JsonObject json) {
    return json.optionalArray("registrations").isEmpty()
        ? List.of()
        : json.texts("registrations").stream().map(RegistrationNumber::parse).toList();
  }

  static Json number(RegistrationNumber number) {
    return new JsonText(number.value());
  }

  static JsonObjectBuilder spoken(HolderSpoke event) {
    return JsonObject.builder().json("grantor", itemId(event.grantor()));
  }

  static JsonObjectBuilder suppression(Suppression event) {
    return JsonObject.builder()
        .text("entry", event.entry().value())
        .array("parts", event.parts().stream().<Json>map(part -> new JsonInteger(part)).toList());
  }

  static JsonObjectBuilder erasure(PartsErased event) {
    return JsonObject.builder()
        .text("entry", event.entry().value())
        .textIfPresent("key", event.requestKey().map(Hash::toBase64))
        .array("parts", event.parts().stream().<Json>map(part -> new JsonInteger(part)).toList());
  }
}
