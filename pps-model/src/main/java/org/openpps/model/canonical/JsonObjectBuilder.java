package org.openpps.model.canonical;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Collects the members of a {@link JsonObject} in any order. A member that is not there is left
 * out; it is never {@code null}. Giving a name twice is an error of the program ({@link
 * IllegalArgumentException}).
 */
public final class JsonObjectBuilder {
  private final Map<String, Json> members = new TreeMap<>();

  JsonObjectBuilder() {}

  /** Adds a string. */
  public JsonObjectBuilder text(String name, String value) {
    return json(name, new JsonText(value));
  }

  /** Adds a string if there is one. */
  public JsonObjectBuilder textIfPresent(String name, Optional<String> value) {
    value.ifPresent(v -> text(name, v));
    return this;
  }

  /** Adds an integer from 0 to 2⁵³−1. */
  public JsonObjectBuilder integer(String name, long value) {
    return json(name, new JsonInteger(value));
  }

  /** Adds an integer if there is one. */
  public JsonObjectBuilder integerIfPresent(String name, Optional<Long> value) {
    value.ifPresent(v -> integer(name, v));
    return this;
  }

  /** Adds {@code true} or {@code false}. */
  public JsonObjectBuilder flag(String name, boolean value) {
    return json(name, new JsonFlag(value));
  }

  /** Adds any value. */
  public JsonObjectBuilder json(String name, Json value) {
    if (members.putIfAbsent(name, value) != null) {
      throw new IllegalArgumentException("member given twice: " + name);
    }
    return this;
  }

  /** Adds any value if there is one. */
  public JsonObjectBuilder jsonIfPresent(String name, Optional<? extends Json> value) {
    value.ifPresent(v -> json(name, v));
    return this;
  }

  /** Adds an array, an empty one too. */
  public JsonObjectBuilder array(String name, List<? extends Json> elements) {
    return json(name, new JsonArray(List.copyOf(elements)));
  }

  /** Adds an array of strings, an empty one too. */
  public JsonObjectBuilder texts(String name, List<String> elements) {
    return array(name, elements.stream().map(JsonText::new).toList());
  }

  /** The object with the members given so far. */
  public JsonObject build() {
    return new JsonObject(members);
  }
}
