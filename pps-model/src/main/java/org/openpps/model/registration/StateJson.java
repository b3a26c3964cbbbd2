package org.openpps.model.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonObjectBuilder;
import org.openpps.model.collateral.CollateralJson;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Party;
import org.openpps.model.party.PartyJson;

/**
 * The form in which a view keeps a state. Not hashed: it can be made again from the ledger, and may
 * change with the version of the views.
 */
public final class StateJson {
  private StateJson() {}

  /** A registration. */
  public static JsonObject write(Registration registration) {
    JsonObjectBuilder json =
        JsonObject.builder()
            .text("number", registration.number().value())
            .json("terms", EventJson.terms(registration.terms()).build())
            .text("owner", registration.owner())
            .text("beganAt", CanonicalTime.write(registration.beganAt()))
            .array("securedParties", items(registration.securedParties(), StateJson::party))
            .array("grantors", items(registration.grantors(), StateJson::grantor))
            .array("collateral", items(registration.collateral(), CollateralJson::write))
            .textIfPresent("dischargedAt", registration.dischargedAt().map(CanonicalTime::write))
            .text("lastEntry", registration.lastEntry().value());
    registration.text().ifPresent(text -> json.json("text", item(text, StateJson::text)));
    return json.build();
  }

  /** Reads a registration. */
  public static Registration registration(JsonObject json) {
    return new Registration(
        RegistrationNumber.parse(json.text("number")),
        EventJson.readTerms(json.object("terms")),
        json.text("owner"),
        CanonicalTime.parse(json.text("beganAt")),
        readItems(json, "securedParties", StateJson::readParty),
        readItems(json, "grantors", StateJson::readGrantor),
        readItems(json, "collateral", CollateralJson::read),
        json.optionalObject("text").map(text -> readItem(text, t -> t.text("text"))),
        json.optionalText("dischargedAt").map(CanonicalTime::parse),
        RegistrationNumber.parse(json.text("lastEntry")));
  }

  /** A secured party group. */
  public static JsonObject write(SecuredPartyGroup group) {
    return JsonObject.builder()
        .text("number", group.number().value())
        .text("owner", group.owner())
        .array("members", items(group.members(), StateJson::party))
        .json("address", item(group.address(), PartyJson::write))
        .build();
  }

  /** Reads a secured party group. */
  public static SecuredPartyGroup group(JsonObject json) {
    return new SecuredPartyGroup(
        RegistrationNumber.parse(json.text("number")),
        json.text("owner"),
        readItems(json, "members", StateJson::readParty),
        readItem(json.object("address"), PartyJson::readAddress));
  }

  private static JsonObject party(Party party) {
    return JsonObject.builder()
        .textIfPresent("birthDate", Layout.birthDate(party).map(Object::toString))
        .json("party", PartyJson.write(party))
        .build();
  }

  private static Party readParty(JsonObject json) {
    return PartyJson.read(json.object("party"), birthDate(json));
  }

  private static JsonObject grantor(Grantor grantor) {
    return JsonObject.builder()
        .textIfPresent("birthDate", Layout.birthDate(grantor.party()).map(Object::toString))
        .json("grantor", PartyJson.write(grantor))
        .build();
  }

  private static Grantor readGrantor(JsonObject json) {
    return PartyJson.readGrantor(json.object("grantor"), birthDate(json));
  }

  private static Optional<LocalDate> birthDate(JsonObject json) {
    return json.optionalText("birthDate").map(LocalDate::parse);
  }

  private static JsonObject text(String text) {
    return JsonObject.builder().text("text", text).build();
  }

  private static <T> List<Json> items(List<Item<T>> items, Function<T, JsonObject> form) {
    return items.stream().<Json>map(item -> item(item, form)).toList();
  }

  private static <T> JsonObject item(Item<T> item, Function<T, JsonObject> form) {
    return JsonObject.builder()
        .jsonIfPresent("content", item.content().value().map(form))
        .json("id", EventJson.itemId(item.id()))
        .build();
  }

  private static <T> List<Item<T>> readItems(
      JsonObject json, String name, Function<JsonObject, T> form) {
    return json.objects(name).stream().map(item -> readItem(item, form)).toList();
  }

  private static <T> Item<T> readItem(JsonObject json, Function<JsonObject, T> form) {
    return new Item<>(
        EventJson.readItemId(json.object("id")),
        Erasable.of(json.optionalObject("content").map(form)));
  }
}
