package org.openpps.model.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.openpps.model.canonical.Base64Text;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonArray;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.Root;
import org.openpps.model.merkle.TreeHasher;

/**
 * All parts of one entry, in the order of the event's definition.
 *
 * @param list every part, disclosed or withheld
 */
public record Parts(List<Part> list) {
  /** The most parts an entry may have; a larger filing is a bundle. */
  public static final int MAX = 4096;

  /** Copies. */
  public Parts {
    list = List.copyOf(list);
    if (list.size() > MAX) {
      throw new IllegalArgumentException("an entry has at most 4096 parts, not " + list.size());
    }
  }

  /** The number of parts. */
  public int count() {
    return list.size();
  }

  /** The part at this place. */
  public Part get(int index) {
    return list.get(index);
  }

  /** The RFC 9162 root over kind and commitment of each part. */
  public Hash root() {
    return Root.of(list.stream().map(part -> TreeHasher.leaf(part.leafBytes())).toList());
  }

  /** The same parts with those of which {@code hidden} is true withheld. */
  public Parts withhold(Predicate<PartKind> hidden) {
    return new Parts(
        list.stream().<Part>map(p -> hidden.test(p.kind()) ? p.withhold() : p).toList());
  }

  /** The same parts with those at {@code indexes} withheld. */
  public Parts withhold(Set<Integer> indexes) {
    List<Part> kept = new ArrayList<>(list);
    indexes.forEach(index -> kept.set(index, list.get(index).withhold()));
    return new Parts(kept);
  }

  /**
   * The list as it stands in a statement: {@code {kind, salt, text}} or {@code {kind, commitment}}.
   */
  public JsonArray toJson() {
    return new JsonArray(list.stream().<Json>map(part -> part.match(AS_JSON)).toList());
  }

  /**
   * Reads the list as it stands in a statement.
   *
   * @throws RegisterException when it is of another form
   */
  public static Parts fromJson(List<JsonObject> array) {
    try {
      return new Parts(array.stream().map(Parts::part).toList());
    } catch (IllegalArgumentException e) {
      throw new RegisterException(ErrorCode.DOCUMENT_MALFORMED, e.getMessage(), e);
    }
  }

  private static Part part(JsonObject json) {
    PartKind kind = PartKind.ofCode(json.text("kind"));
    if (json.optionalText("commitment").isPresent()) {
      json.refuseOthers("kind", "commitment");
      return new Part.Withheld(kind, Hash.fromBase64(json.text("commitment")));
    }
    json.refuseOthers("kind", "salt", "text");
    return new Part.Disclosed(
        kind, Salt.of(Base64Text.parse(json.text("salt"))), json.text("text"));
  }

  private static final Part.Cases<Json> AS_JSON =
      new Part.Cases<>() {
        @Override
        public Json disclosed(Part.Disclosed part) {
          return JsonObject.builder()
              .text("kind", part.kind().code())
              .text("salt", part.salt().toBase64())
              .text("text", part.text())
              .build();
        }

        @Override
        public Json withheld(Part.Withheld part) {
          return JsonObject.builder()
              .text("commitment", part.commitment().toBase64())
              .text("kind", part.kind().code())
              .build();
        }
      };
}
