package org.openpps.model.canonical;

import java.util.List;

/**
 * An array of JSON values.
 *
 * @param elements the values in their order; copied
 */
public record JsonArray(List<Json> elements) implements Json {
  /** Copies the elements; none may be null. */
  public JsonArray {
    elements = List.copyOf(elements);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.array(this);
  }
}
