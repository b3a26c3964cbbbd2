package org.openpps.model.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonObjectBuilder;
import org.openpps.model.canonical.JsonText;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.PartyIdentifier;

/**
 * The hashed form of parties and addresses. A birth date is never in it: it is a part of its own.
 * Frozen with {@code @1} of every event that uses it.
 */
public final class PartyJson {
  private PartyJson() {}

  /** A party without its birth date. */
  public static JsonObject write(Party party) {
    return party.match(WRITE);
  }

  /** Reads a party; the birth date is put in by the caller, who knows its part. */
  public static Party read(JsonObject json, Optional<LocalDate> birthDate) {
    String kind = json.text("kind");
    if (kind.equals("individual")) {
      return new Individual(json.text("familyName"), json.optionalText("givenNames"), birthDate);
    }
    if (kind.equals("organisation")) {
      return new Organisation(
          json.text("name"),
          Capacity.ofCode(json.text("capacity")).orElseThrow(() -> unknown("capacity")),
          identifiers(json));
    }
    throw unknown("kind of party");
  }

  /** A grantor without its birth date. */
  public static JsonObject write(Grantor grantor) {
    return JsonObject.builder()
        .textIfPresent("holder", grantor.holder().map(HolderRole::code))
        .json("party", write(grantor.party()))
        .build();
  }

  /** Reads a grantor. */
  public static Grantor readGrantor(JsonObject json, Optional<LocalDate> birthDate) {
    return new Grantor(
        read(json.object("party"), birthDate),
        json.optionalText("holder")
            .map(code -> HolderRole.ofCode(code).orElseThrow(() -> unknown("holder"))));
  }

  /** An address for service. */
  public static JsonObject write(AddressForService address) {
    JsonObjectBuilder json = JsonObject.builder().textIfPresent("email", address.email());
    address.postal().ifPresent(postal -> json.json("postal", write(postal)));
    return json.build();
  }

  /** Reads an address for service. */
  public static AddressForService readAddress(JsonObject json) {
    return new AddressForService(
        json.optionalText("email"), json.optionalObject("postal").map(PartyJson::postal));
  }

  private static JsonObject write(PostalAddress address) {
    return JsonObject.builder()
        .text("country", address.country())
        .array("lines", address.lines().stream().<Json>map(JsonText::new).toList())
        .textIfPresent("postcode", address.postcode())
        .build();
  }

  private static PostalAddress postal(JsonObject json) {
    return new PostalAddress(
        json.texts("lines"), json.optionalText("postcode"), json.text("country"));
  }

  private static List<PartyIdentifier> identifiers(JsonObject json) {
    return json.optionalArray("identifiers").isEmpty()
        ? List.of()
        : json.objects("identifiers").stream().map(PartyIdentifier::fromJson).toList();
  }

  private static RegisterException unknown(String what) {
    return new RegisterException(
        ErrorCode.DOCUMENT_MALFORMED, "The " + what + " in this part is none that is known.");
  }

  private static final Party.Cases<JsonObject> WRITE =
      new Party.Cases<>() {
        @Override
        public JsonObject individual(Individual individual) {
          return JsonObject.builder()
              .text("familyName", individual.familyName())
              .textIfPresent("givenNames", individual.givenNames())
              .text("kind", "individual")
              .build();
        }

        @Override
        public JsonObject organisation(Organisation organisation) {
          JsonObjectBuilder json =
              JsonObject.builder()
                  .text("capacity", organisation.capacity().code())
                  .text("kind", "organisation")
                  .text("name", organisation.name());
          if (!organisation.identifiers().isEmpty()) {
            json.array(
                "identifiers",
                organisation.identifiers().stream().map(PartyIdentifier::toJson).toList());
          }
          return json.build();
        }
      };
}
