package org.openpps.model.registration;

import java.time.ZoneId;
import java.util.List;
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
        json.optionalObject("details").map(DetailsJson::read));
  }

  static JsonObjectBuilder renewal(RegistrationRenewed event) {
    return JsonObject.builder().json("ends", end(event.end()));
  }

  static End readRenewal(JsonObject json) {
    return readEnd(json.object("ends"));
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

  static JsonObjectBuilder erasure(PartsErased event) {
    return JsonObject.builder()
        .text("entry", event.entry().value())
        .textIfPresent("key", event.requestKey().map(Hash::toBase64))
        .array("parts", event.parts().stream().<Json>map(part -> new JsonInteger(part)).toList());
  }
}
