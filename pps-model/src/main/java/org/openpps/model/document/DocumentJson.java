package org.openpps.model.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonObjectBuilder;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.note.TlogProof;

/** What the texts of all documents share. */
final class DocumentJson {
  private DocumentJson() {}

  /** Reads a document; whatever is wrong is told as a malformed {@code what}. */
  static <R> R read(String what, String text, Function<JsonObject, R> form) {
    return refusing(what, () -> form.apply(CanonicalJson.parseObject(text)));
  }

  /** Tells whatever reading refuses as a malformed {@code what}. */
  static <R> R refusing(String what, Supplier<R> reading) {
    try {
      return reading.get();
    } catch (RegisterException | IllegalArgumentException | ArithmeticException e) {
      throw new RegisterException(
          ErrorCode.DOCUMENT_MALFORMED, "This is no " + what + ". " + e.getMessage(), e);
    }
  }

  /** A proof within a document; what C2SP calls extra stands beside it, never in it. */
  static TlogProof proof(String text) {
    TlogProof proof = TlogProof.parse(text);
    if (proof.extra().isPresent()) {
      throw new IllegalArgumentException("The proof within a document has no extra line.");
    }
    return proof;
  }

  /** Adds the member {@code keys}, when the key has ever changed. */
  static JsonObjectBuilder keys(JsonObjectBuilder json, List<KeyChange> keys) {
    Optional<List<Json>> list =
        Optional.of(keys.stream().<Json>map(KeyChange::toJson).toList())
            .filter(changes -> !changes.isEmpty());
    list.ifPresent(changes -> json.array("keys", changes));
    return json;
  }

  /** Reads the member {@code keys}; none when it is not there. */
  static List<KeyChange> readKeys(JsonObject json) {
    if (json.optionalArray("keys").isEmpty()) {
      return List.of();
    }
    List<KeyChange> keys = json.objects("keys").stream().map(KeyChange::fromJson).toList();
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("An empty list of keys is left out.");
    }
    return keys;
  }
}
