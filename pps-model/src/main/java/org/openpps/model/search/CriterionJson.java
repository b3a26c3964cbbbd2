package org.openpps.model.search;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonObjectBuilder;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.HolderRole;
import org.openpps.model.search.exact.Birth;

/** The canonical form of a criterion, as it stands in a certificate and in a search record. */
public final class CriterionJson {
  private static final Map<String, Function<JsonObject, Criterion>> READ =
      Map.of(
          "serial",
          json -> new Criterion.BySerial(json.text("serial"), json.optionalText("maker")),
          "device",
          json -> new Criterion.ByDevice(DeviceIdentifier.fromJson(json.object("identifier"))),
          "digest",
          json -> new Criterion.ByDigest(json.read("digest", NamedInformation::parse)),
          "party",
          json -> new Criterion.ByParty(PartyIdentifier.fromJson(json.object("identifier"))),
          "organisation",
          json -> new Criterion.ByOrganisation(json.text("name")),
          "individual",
          json ->
              new Criterion.ByIndividual(
                  json.text("familyName"),
                  json.optionalText("givenNames"),
                  json.optionalRead("birth", Birth::parse)),
          "number",
          json -> new Criterion.ByNumber(json.read("number", RegistrationNumber::parse)),
          "data-set",
          json -> new Criterion.ByDataSet(json.text("identifier")),
          "title",
          json -> new Criterion.ByTitle(json.text("title")),
          "holder",
          json ->
              new Criterion.ByHolder(
                  json.optionalObject("identifier").map(PartyIdentifier::fromJson),
                  json.optionalText("name"),
                  json.optionalRead("role", CriterionJson::role)));

  private CriterionJson() {}

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws RefusedException {@code value-unknown} for another kind of criterion, or what its
   *     members are refused for
   */
  public static Criterion read(JsonObject json) {
    return json.read(
            "by",
            by ->
                Optional.ofNullable(READ.get(by))
                    .orElseThrow(() -> new RefusedException(ErrorCode.VALUE_UNKNOWN)))
        .apply(json);
  }

  private static HolderRole role(String code) {
    return HolderRole.ofCode(code).orElseThrow(() -> new RefusedException(ErrorCode.VALUE_UNKNOWN));
  }

  /** The criterion as given. */
  public static JsonObject write(Criterion criterion) {
    return criterion.match(WRITE);
  }

  private static final Criterion.Cases<JsonObject> WRITE =
      new Criterion.Cases<>() {
        @Override
        public JsonObject bySerial(Criterion.BySerial criterion) {
          return JsonObject.builder()
              .text("by", "serial")
              .textIfPresent("maker", criterion.maker())
              .text("serial", criterion.serial())
              .build();
        }

        @Override
        public JsonObject byDevice(Criterion.ByDevice criterion) {
          return JsonObject.builder()
              .text("by", "device")
              .json("identifier", criterion.identifier().toJson())
              .build();
        }

        @Override
        public JsonObject byDigest(Criterion.ByDigest criterion) {
          return JsonObject.builder()
              .text("by", "digest")
              .text("digest", criterion.digest().uri())
              .build();
        }

        @Override
        public JsonObject byParty(Criterion.ByParty criterion) {
          return JsonObject.builder()
              .text("by", "party")
              .json("identifier", criterion.identifier().toJson())
              .build();
        }

        @Override
        public JsonObject byOrganisation(Criterion.ByOrganisation criterion) {
          return JsonObject.builder()
              .text("by", "organisation")
              .text("name", criterion.name())
              .build();
        }

        @Override
        public JsonObject byIndividual(Criterion.ByIndividual criterion) {
          return JsonObject.builder()
              .textIfPresent("birth", criterion.birth().map(Birth::toString))
              .text("by", "individual")
              .text("familyName", criterion.familyName())
              .textIfPresent("givenNames", criterion.givenNames())
              .build();
        }

        @Override
        public JsonObject byNumber(Criterion.ByNumber criterion) {
          return JsonObject.builder()
              .text("by", "number")
              .text("number", criterion.number().value())
              .build();
        }

        @Override
        public JsonObject byDataSet(Criterion.ByDataSet criterion) {
          return JsonObject.builder()
              .text("by", "data-set")
              .text("identifier", criterion.identifier())
              .build();
        }

        @Override
        public JsonObject byTitle(Criterion.ByTitle criterion) {
          return JsonObject.builder().text("by", "title").text("title", criterion.title()).build();
        }

        @Override
        public JsonObject byHolder(Criterion.ByHolder criterion) {
          JsonObjectBuilder json = JsonObject.builder().text("by", "holder");
          criterion.identifier().ifPresent(id -> json.json("identifier", id.toJson()));
          return json.textIfPresent("name", criterion.name())
              .textIfPresent("role", criterion.role().map(HolderRole::code))
              .build();
        }
      };
}
