package org.openpps.model.document;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.identifier.NamedInformation;

/** The form of a collateral part, by its class. */
final class CollateralForm {
  private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,18}");

  private static final Map<String, Consumer<JsonObject>> CLASSES =
      Map.of(
          "serial-numbered-goods", CollateralForm::serialNumberedGoods,
          "data-set", CollateralForm::dataSet,
          "described-goods", CollateralForm::describedGoods,
          "all-property", CollateralForm::allProperty);

  private CollateralForm() {}

  static void require(JsonObject json) {
    String name = json.text("class");
    PartForm.known(Optional.ofNullable(CLASSES.get(name)), name).accept(json);
  }

  private static void serialNumberedGoods(JsonObject json) {
    json.refuseOthers("class", "description", "identifiers", "kind", "maker", "model", "serial");
    json.optionalText("description");
    json.read("kind", code -> PartForm.known(GoodsKind.ofCode(code), code));
    json.text("maker");
    json.optionalText("model");
    json.text("serial");
    PartForm.filled(json, "identifiers", json::objects).forEach(PartForm::device);
  }

  private static void dataSet(JsonObject json) {
    json.refuseOthers(
        "claimedRight",
        "class",
        "description",
        "digests",
        "heldAt",
        "identifiers",
        "manifest",
        "title");
    json.text("claimedRight");
    json.optionalText("description");
    json.optionalText("heldAt");
    json.text("title");
    PartForm.filled(json, "identifiers", json::texts);
    PartForm.filled(json, "digests", json::texts).forEach(CollateralForm::digest);
    json.optionalObject("manifest").ifPresent(CollateralForm::manifest);
  }

  private static void manifest(JsonObject json) {
    json.refuseOthers("digest", "files", "octets");
    digest(json.text("digest"));
    json.integer("files");
    if (!DECIMAL.matcher(json.text("octets")).matches()) {
      throw new IllegalArgumentException("The octets of a manifest are a decimal number.");
    }
  }

  private static void digest(String text) {
    if (!NamedInformation.parse(text).uri().equals(text)) {
      throw new IllegalArgumentException("A digest is hashed as its ni URI.");
    }
  }

  private static void describedGoods(JsonObject json) {
    json.refuseOthers("class", "description");
    json.text("description");
  }

  private static void allProperty(JsonObject json) {
    json.refuseOthers("class", "except");
    json.optionalText("except");
  }
}
