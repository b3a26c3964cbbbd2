package org.openpps.model.search;

import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonObjectBuilder;
import org.openpps.model.party.HolderRole;
import org.openpps.model.search.exact.Birth;

/** The canonical form of a criterion, as it stands in a certificate. */
public final class CriterionJson {
  private CriterionJson() {}

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
