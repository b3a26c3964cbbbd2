package org.openpps.client.inventory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * One resource of a Redfish tree.
 *
 * @param path below the root, for example {@code Systems/437XR1138R2}
 * @param json what it says
 */
record RedfishResource(String path, JsonNode json) {
  /** A property that is a text and not blank. */
  Optional<String> text(String property) {
    return Optional.ofNullable(json.get(property))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .filter(text -> !text.isBlank());
  }

  /** How many members a collection counts. */
  Optional<Integer> memberCount() {
    return Optional.ofNullable(json.get("Members")).filter(JsonNode::isArray).map(JsonNode::size);
  }

  /** The model with the sub-model, where there is one. */
  Optional<String> model() {
    Optional<String> sub = text("SubModel");
    return text("Model").map(model -> model + sub.map(s -> " " + s).orElse(""));
  }
}
