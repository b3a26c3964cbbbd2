package org.openpps.model.canonical;

import java.util.ArrayList;
import java.util.List;

/** Tells the objects within an array where they stand. */
final class Placing implements Json.Cases<Json> {
  private final Place place;

  private Placing(Place place) {
    this.place = place;
  }

  /** The elements of an array that stands at {@code place}. */
  static List<Json> elements(JsonArray array, Place place) {
    List<Json> placed = new ArrayList<>(array.elements().size());
    for (Json element : array.elements()) {
      placed.add(element.match(new Placing(place.element(placed.size()))));
    }
    return placed;
  }

  @Override
  public Json object(JsonObject object) {
    return object.at(place);
  }

  @Override
  public Json array(JsonArray array) {
    return new JsonArray(elements(array, place));
  }

  @Override
  public Json text(JsonText text) {
    return text;
  }

  @Override
  public Json integer(JsonInteger integer) {
    return integer;
  }

  @Override
  public Json flag(JsonFlag flag) {
    return flag;
  }
}
