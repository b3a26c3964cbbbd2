package org.openpps.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Changes of the interface after which a client that worked may work no more. */
final class BreakingChanges {
  private static final Set<String> NARROWING =
      Set.of("type", "format", "$ref", "const", "pattern", "maxLength", "maxItems", "minItems");

  private final List<String> found = new ArrayList<>();

  private BreakingChanges() {}

  /** What breaks between two documents, each named by its place. */
  static List<String> between(JsonNode before, JsonNode after) {
    BreakingChanges changes = new BreakingChanges();
    changes.paths(before.path("paths"), after.path("paths"));
    before
        .at("/components/schemas")
        .properties()
        .forEach(
            e ->
                changes.schema(
                    "schema " + e.getKey(),
                    e.getValue(),
                    after.at("/components/schemas").path(e.getKey())));
    return List.copyOf(changes.found);
  }

  private void paths(JsonNode before, JsonNode after) {
    before
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            operation(
                                method.getKey() + " " + path.getKey(),
                                method.getValue(),
                                after.path(path.getKey()).path(method.getKey()))));
  }

  private void operation(String place, JsonNode before, JsonNode after) {
    if (after.isMissingNode()) {
      found.add(place + " is gone");
      return;
    }
    for (JsonNode parameter : after.path("parameters")) {
      boolean known = names(before.path("parameters")).contains(parameter.path("name").asText());
      if (parameter.path("required").asBoolean() && !known) {
        found.add(place + " wants the new parameter " + parameter.path("name").asText());
      }
    }
    contents(place + " request", before.path("requestBody"), after.path("requestBody"));
    before
        .path("responses")
        .properties()
        .forEach(
            r ->
                contents(
                    place + " answer " + r.getKey(),
                    r.getValue(),
                    after.path("responses").path(r.getKey())));
  }

  private void contents(String place, JsonNode before, JsonNode after) {
    before
        .path("content")
        .properties()
        .forEach(
            type ->
                schema(
                    place + " " + type.getKey(),
                    type.getValue().path("schema"),
                    after.path("content").path(type.getKey()).path("schema")));
    if (!before.isMissingNode() && after.isMissingNode()) {
      found.add(place + " is gone");
    }
  }

  private void schema(String place, JsonNode before, JsonNode after) {
    if (after.isMissingNode()) {
      found.add(place + " is gone");
      return;
    }
    for (String keyword : NARROWING) {
      if (!before.path(keyword).equals(after.path(keyword))) {
        found.add(
            place
                + ": "
                + keyword
                + " was "
                + told(before, keyword)
                + " and is "
                + told(after, keyword));
      }
    }
    missing(place + " no longer allows", texts(before.path("enum")), texts(after.path("enum")));
    required(place, before, after);
    before
        .path("properties")
        .properties()
        .forEach(
            p ->
                schema(
                    place + "." + p.getKey(),
                    p.getValue(),
                    after.path("properties").path(p.getKey())));
    if (before.has("items")) {
      schema(place + "[]", before.path("items"), after.path("items"));
    }
    missing(
        place + " is no longer",
        texts(before.path("oneOf").findValues("$ref")),
        texts(after.path("oneOf").findValues("$ref")));
  }

  /** A request must not want more, and an answer must not hold less, than before. */
  private void required(String place, JsonNode before, JsonNode after) {
    boolean sent = after.path("additionalProperties").isBoolean();
    Set<String> was = texts(before.path("required"));
    Set<String> is = texts(after.path("required"));
    if (sent) {
      missing(place + " now requires", is, was);
    } else {
      missing(place + " no longer always holds", was, is);
    }
  }

  private void missing(String words, Set<String> wanted, Set<String> there) {
    wanted.stream().filter(w -> !there.contains(w)).forEach(w -> found.add(words + " " + w));
  }

  private static String told(JsonNode schema, String keyword) {
    return schema.has(keyword) ? schema.path(keyword).asText() : "absent";
  }

  private static Set<String> names(JsonNode parameters) {
    return texts(parameters.findValues("name"));
  }

  private static Set<String> texts(Iterable<JsonNode> values) {
    return StreamSupport.stream(values.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
