package org.openpps.model.collateral;

import java.util.List;
import java.util.function.Function;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonObjectBuilder;
import org.openpps.model.canonical.JsonText;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.NamedInformation;

/** The hashed form of collateral. Frozen with {@code @1} of every event that uses it. */
public final class CollateralJson {
  private CollateralJson() {}

  /** An item of collateral; empty lists are left out. */
  public static JsonObject write(Collateral collateral) {
    return collateral.match(WRITE);
  }

  /**
   * Reads an item of collateral.
   *
   * @throws RegisterException when it is of no class that is known
   */
  public static Collateral read(JsonObject json) {
    switch (json.text("class")) {
      case "serial-numbered-goods":
        return serialNumberedGoods(json);
      case "data-set":
        return dataSet(json);
      case "described-goods":
        return new DescribedGoods(json.text("description"));
      case "all-property":
        return new AllProperty(json.optionalText("except"));
      default:
        throw unknown("class of collateral");
    }
  }

  private static SerialNumberedGoods serialNumberedGoods(JsonObject json) {
    return new SerialNumberedGoods(
        GoodsKind.ofCode(json.text("kind")).orElseThrow(() -> unknown("kind of goods")),
        json.text("maker"),
        json.optionalText("model"),
        json.text("serial"),
        json.optionalArray("identifiers").isEmpty()
            ? List.of()
            : json.objects("identifiers").stream().map(DeviceIdentifier::fromJson).toList(),
        json.optionalText("description"));
  }

  private static DataSet dataSet(JsonObject json) {
    return new DataSet(
        json.text("title"),
        json.optionalText("description"),
        json.text("claimedRight"),
        json.optionalText("heldAt"),
        texts(json, "identifiers"),
        texts(json, "digests").stream().map(NamedInformation::parse).toList(),
        json.optionalObject("manifest").map(CollateralJson::manifest));
  }

  private static ManifestReference manifest(JsonObject json) {
    return new ManifestReference(
        NamedInformation.parse(json.text("digest")),
        json.integer("files"),
        Long.parseLong(json.text("octets")));
  }

  private static List<String> texts(JsonObject json, String name) {
    return json.optionalArray(name).isEmpty() ? List.of() : json.texts(name);
  }

  private static RegisterException unknown(String what) {
    return new RegisterException(
        ErrorCode.DOCUMENT_MALFORMED, "The " + what + " in this part is none that is known.");
  }

  private static <T> void list(
      JsonObjectBuilder json, String name, List<T> values, Function<T, Json> form) {
    if (!values.isEmpty()) {
      json.array(name, values.stream().map(form).toList());
    }
  }

  private static final Collateral.Cases<JsonObject> WRITE =
      new Collateral.Cases<>() {
        @Override
        public JsonObject serialNumberedGoods(SerialNumberedGoods goods) {
          JsonObjectBuilder json =
              JsonObject.builder()
                  .text("class", "serial-numbered-goods")
                  .textIfPresent("description", goods.description())
                  .text("kind", goods.kind().code())
                  .text("maker", goods.maker())
                  .textIfPresent("model", goods.model())
                  .text("serial", goods.serial());
          list(json, "identifiers", goods.identifiers(), DeviceIdentifier::toJson);
          return json.build();
        }

        @Override
        public JsonObject dataSet(DataSet set) {
          JsonObjectBuilder json =
              JsonObject.builder()
                  .text("claimedRight", set.claimedRight())
                  .text("class", "data-set")
                  .textIfPresent("description", set.description())
                  .textIfPresent("heldAt", set.heldAt())
                  .text("title", set.title());
          list(json, "identifiers", set.identifiers(), JsonText::new);
          list(json, "digests", set.digests(), d -> new JsonText(d.toString()));
          set.manifest()
              .ifPresent(
                  m ->
                      json.json(
                          "manifest",
                          JsonObject.builder()
                              .text("digest", m.digest().toString())
                              .integer("files", m.files())
                              .text("octets", Long.toString(m.octets()))
                              .build()));
          return json.build();
        }

        @Override
        public JsonObject describedGoods(DescribedGoods goods) {
          return JsonObject.builder()
              .text("class", "described-goods")
              .text("description", goods.description())
              .build();
        }

        @Override
        public JsonObject allProperty(AllProperty property) {
          return JsonObject.builder()
              .text("class", "all-property")
              .textIfPresent("except", property.except())
              .build();
        }
      };
}
