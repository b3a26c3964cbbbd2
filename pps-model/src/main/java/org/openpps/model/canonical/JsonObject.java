package org.openpps.model.canonical;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;

/**
 * An object of JSON. Its members stand in the order of RFC 8785, section 3.2.3, which for names in
 * ASCII is the order of their octets.
 *
 * <p>An object that was read out of another one knows its place: every refusal carries the RFC 6901
 * pointer from the outermost object that was read. The place is no part of the value: equality
 * looks at the members alone.
 */
public final class JsonObject implements Json {
  private final SortedMap<String, Json> members;
  private final Place place;

  /**
   * An object with these members; the map is copied.
   *
   * @throws RefusedException {@code json-malformed} if a name is not ASCII
   */
  public JsonObject(Map<String, ? extends Json> members) {
    this(sorted(members), Place.WHOLE);
  }

  private JsonObject(SortedMap<String, Json> members, Place place) {
    this.members = members;
    this.place = place;
  }

  /** An object that takes over a map whose names are known to be ASCII. */
  static JsonObject of(SortedMap<String, Json> members) {
    return new JsonObject(Collections.unmodifiableSortedMap(members), Place.WHOLE);
  }

  /** Begins a new object. */
  public static JsonObjectBuilder builder() {
    return new JsonObjectBuilder();
  }

  /** The members in the order in which they are written; not modifiable. */
  public SortedMap<String, Json> members() {
    return members;
  }

  /** The RFC 6901 pointer to this object in the document it was read from. */
  public String pointer() {
    return place.pointer();
  }

  /** The RFC 6901 pointer to the member {@code name}, whether it is there or not. */
  public String pointer(String name) {
    return place.member(name).pointer();
  }

  /**
   * The string {@code name}.
   *
   * @throws RefusedException {@code value-missing} or {@code value-kind}
   */
  public String text(String name) {
    return required(name, optionalText(name));
  }

  /** The string {@code name}, if there; {@code value-kind} if it is no string. */
  public Optional<String> optionalText(String name) {
    return member(name, JsonKind.TEXT);
  }

  /**
   * What {@code form} makes of the string {@code name}; its refusal is told at this place.
   *
   * @throws RefusedException {@code value-missing}, {@code value-kind}, or as {@code form} refuses
   */
  public <R> R read(String name, Function<String, R> form) {
    return required(name, optionalRead(name, form));
  }

  /** What {@code form} makes of the string {@code name}, if there; refuses like {@link #read}. */
  public <R> Optional<R> optionalRead(String name, Function<String, R> form) {
    return optionalText(name).map(text -> at(place.member(name), form, text));
  }

  /**
   * The integer {@code name}.
   *
   * @throws RefusedException {@code value-missing} or {@code value-kind}
   */
  public long integer(String name) {
    return required(name, optionalInteger(name));
  }

  /** The integer {@code name}, if there; {@code value-kind} if it is none. */
  public Optional<Long> optionalInteger(String name) {
    return member(name, JsonKind.INTEGER);
  }

  /**
   * The flag {@code name}.
   *
   * @throws RefusedException {@code value-missing} or {@code value-kind}
   */
  public boolean flag(String name) {
    return required(name, optionalFlag(name));
  }

  /** The flag {@code name}, if there; {@code value-kind} if it is none. */
  public Optional<Boolean> optionalFlag(String name) {
    return member(name, JsonKind.FLAG);
  }

  /**
   * The object {@code name}, which knows its place.
   *
   * @throws RefusedException {@code value-missing} or {@code value-kind}
   */
  public JsonObject object(String name) {
    return required(name, optionalObject(name));
  }

  /** The object {@code name}, if there; {@code value-kind} if it is none. */
  public Optional<JsonObject> optionalObject(String name) {
    return member(name, JsonKind.OBJECT).map(o -> o.at(place.member(name)));
  }

  /**
   * The elements of the array {@code name}; objects among them know their place.
   *
   * @throws RefusedException {@code value-missing} or {@code value-kind}
   */
  public List<Json> array(String name) {
    return required(name, optionalArray(name));
  }

  /** The elements of the array {@code name}, if there; {@code value-kind} if it is none. */
  public Optional<List<Json>> optionalArray(String name) {
    return member(name, JsonKind.ARRAY).map(a -> Placing.elements(a, place.member(name)));
  }

  /**
   * The array {@code name} of strings.
   *
   * @throws RefusedException {@code value-missing} or {@code value-kind}
   */
  public List<String> texts(String name) {
    return elements(name, JsonKind.TEXT);
  }

  /**
   * The array {@code name} of integers.
   *
   * @throws RefusedException {@code value-missing} or {@code value-kind}
   */
  public List<Long> integers(String name) {
    return elements(name, JsonKind.INTEGER);
  }

  /**
   * The array {@code name} of objects, each of which knows its place.
   *
   * @throws RefusedException {@code value-missing} or {@code value-kind}
   */
  public List<JsonObject> objects(String name) {
    return elements(name, JsonKind.OBJECT);
  }

  /**
   * Refuses members of any other name, all at once.
   *
   * @throws RefusedException {@code property-unknown}, a violation for each
   */
  public void refuseOthers(String... names) {
    List<String> known = Arrays.asList(names);
    if (!known.containsAll(members.keySet())) {
      throw new RefusedException(
          members.keySet().stream()
              .filter(name -> !known.contains(name))
              .map(name -> Violation.of(pointer(name), ErrorCode.PROPERTY_UNKNOWN))
              .toList());
    }
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.object(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonObject o && members.equals(o.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** The canonical JSON. */
  @Override
  public String toString() {
    return CanonicalJson.write(this);
  }

  private <R> Optional<R> member(String name, JsonKind<R> kind) {
    return Optional.ofNullable(members.get(name)).map(v -> wanted(v, kind, place.member(name)));
  }

  private <R> List<R> elements(String name, JsonKind<R> kind) {
    Place array = place.member(name);
    List<R> elements = new ArrayList<>();
    for (Json element : array(name)) {
      elements.add(wanted(element, kind, array.element(elements.size())));
    }
    return List.copyOf(elements);
  }

  private <R> R required(String name, Optional<R> value) {
    return value.orElseThrow(
        () ->
            new RefusedException(
                pointer(name), ErrorCode.VALUE_MISSING, "The member " + name + " is missing."));
  }

  private static <R> R wanted(Json value, JsonKind<R> kind, Place where) {
    return value
        .match(kind)
        .orElseThrow(
            () ->
                new RefusedException(
                    where.pointer(), ErrorCode.VALUE_KIND, "This must be " + kind.words() + "."));
  }

  private static <R> R at(Place where, Function<String, R> form, String text) {
    try {
      return form.apply(text);
    } catch (RefusedException e) {
      throw new RefusedException(
          e.violations().stream().map(v -> v.under(where.pointer())).toList());
    }
  }

  /** The same object as found at {@code where}. */
  JsonObject at(Place where) {
    return new JsonObject(members, where);
  }

  private static SortedMap<String, Json> sorted(Map<String, ? extends Json> members) {
    SortedMap<String, Json> sorted = new TreeMap<>();
    members.forEach(
        (name, value) -> {
          if (!Characters.ascii(name)) {
            throw new RefusedException(
                Place.WHOLE.member(name).pointer(),
                ErrorCode.JSON_MALFORMED,
                "A member name must be ASCII.");
          }
          sorted.put(name, Objects.requireNonNull(value, name));
        });
    return Collections.unmodifiableSortedMap(sorted);
  }
}
