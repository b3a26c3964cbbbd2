package org.openpps.model.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Part;
import org.openpps.model.merkle.Hash;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.HolderRole;

/**
 * The form of each kind of part: which members it has and of what type. A part of one kind can so
 * never pass as one of another, and nothing can stand in a part that a reader is not shown.
 */
final class PartForm {
  private PartForm() {}

  /**
   * Refuses a disclosed part that is not canonical JSON of its kind.
   *
   * @throws RuntimeException as reading refuses
   */
  static void require(EventForm event, Part.Disclosed part) {
    JsonObject json = CanonicalJson.parseObject(part.text());
    if (!CanonicalJson.write(json).equals(part.text())) {
      throw new IllegalArgumentException("It is not in canonical form.");
    }
    Consumer<JsonObject> form =
        switch (part.kind()) {
          case HEADER -> event::requireHeader;
          case SECURED_PARTY -> PartForm::securedParty;
          case GRANTOR -> PartForm::grantor;
          case BIRTH_DATE -> PartForm::birthDate;
          case ADDRESS -> PartForm::address;
          case COLLATERAL -> CollateralForm::require;
          case TEXT -> PartForm::text;
          case REQUEST -> PartForm::request;
          case FILER -> PartForm::filer;
        };
    form.accept(json);
  }

  /** A number exactly as it is hashed. */
  static RegistrationNumber number(String text) {
    RegistrationNumber number = RegistrationNumber.parse(text);
    if (!number.value().equals(text)) {
      throw new IllegalArgumentException("The number " + text + " holds more than its digits.");
    }
    return number;
  }

  /** A code of which this release knows the meaning. */
  static <R> R known(Optional<R> meaning, String code) {
    return meaning.orElseThrow(
        () -> new IllegalArgumentException("This release does not know \"" + code + "\"."));
  }

  /** The elements of a list that is left out when it is empty. */
  static <R> List<R> filled(JsonObject json, String name, Function<String, List<R>> read) {
    if (json.optionalArray(name).isEmpty()) {
      return List.of();
    }
    List<R> elements = read.apply(name);
    if (elements.isEmpty()) {
      throw new IllegalArgumentException("An empty list \"" + name + "\" is left out.");
    }
    return elements;
  }

  private static void securedParty(JsonObject json) {
    json.refuseOthers("party");
    party(json.object("party"));
  }

  private static void grantor(JsonObject json) {
    json.refuseOthers("holder", "party");
    json.optionalRead("holder", code -> known(HolderRole.ofCode(code), code));
    party(json.object("party"));
  }

  private static void party(JsonObject json) {
    if (json.text("kind").equals("individual")) {
      json.refuseOthers("familyName", "givenNames", "kind");
      json.text("familyName");
      json.optionalText("givenNames");
    } else {
      organisation(json);
    }
  }

  private static void organisation(JsonObject json) {
    json.refuseOthers("capacity", "identifiers", "kind", "name");
    if (!json.text("kind").equals("organisation")) {
      throw new IllegalArgumentException("There is no such kind of party.");
    }
    json.text("name");
    json.read("capacity", code -> known(Capacity.ofCode(code), code));
    filled(json, "identifiers", json::objects)
        .forEach(identifier -> identifier(identifier, PartyIdentifierScheme::ofCode));
  }

  /** An identifier {@code {scheme, value}}. */
  static void identifier(JsonObject json, Function<String, ?> scheme) {
    json.refuseOthers("scheme", "value");
    json.read("scheme", scheme);
    json.text("value");
  }

  /** The schemes by which devices are identified. */
  static void device(JsonObject json) {
    identifier(json, DeviceIdentifierScheme::ofCode);
  }

  private static void birthDate(JsonObject json) {
    json.refuseOthers("date", "of");
    json.read("date", LocalDate::parse);
    json.integer("of");
  }

  private static void address(JsonObject json) {
    json.refuseOthers("address", "of");
    json.integer("of");
    JsonObject address = json.object("address");
    address.refuseOthers("email", "postal");
    address.optionalText("email");
    address
        .optionalObject("postal")
        .ifPresent(
            postal -> {
              postal.refuseOthers("country", "lines", "postcode");
              postal.text("country");
              postal.texts("lines");
              postal.optionalText("postcode");
            });
  }

  private static void text(JsonObject json) {
    json.refuseOthers("text");
    json.text("text");
  }

  private static void request(JsonObject json) {
    json.refuseOthers("key", "request");
    json.read("key", Hash::fromBase64);
    json.read("request", Hash::fromBase64);
  }

  private static void filer(JsonObject json) {
    json.refuseOthers("account");
    json.text("account");
  }
}
