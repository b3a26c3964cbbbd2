package org.openpps.model.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.canonical.JsonInteger;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonObjectBuilder;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.merkle.Hash;

/**
 * What the tree hashes for one entry. Holds no name, identifier, serial, account or text of a
 * person.
 *
 * @param bundle the entries of the command that made this one
 * @param kind what happened, with the version of its form
 * @param content the parts it commits to, or what it says about the register itself
 * @param time when it was recorded; the same for all entries of a command
 */
public record Leaf(Bundle bundle, EventKind kind, LeafContent content, Instant time) {
  /** The form of the leaf itself. */
  public static final int FORM = 1;

  /** The most octets a leaf may have. */
  public static final int MAX_OCTETS = 2047;

  /** The canonical text that is hashed, encoded in UTF-8. */
  public String text() {
    JsonObjectBuilder json =
        JsonObject.builder()
            .array(
                "bundle", List.of(new JsonInteger(bundle.first()), new JsonInteger(bundle.last())))
            .text("kind", kind.toString())
            .text("time", CanonicalTime.write(time))
            .integer("v", FORM);
    content.match(
        new LeafContent.Cases<Void>() {
          @Override
          public Void committed(LeafContent.Committed parts) {
            json.text("number", parts.number().value())
                .json(
                    "parts",
                    JsonObject.builder()
                        .integer("count", parts.count())
                        .text("root", parts.root().toBase64())
                        .build());
            return null;
          }

          @Override
          public Void inClear(LeafContent.InClear body) {
            json.json("body", body.body());
            return null;
          }
        });
    return CanonicalJson.write(json.build());
  }

  /** The octets that are hashed. */
  public byte[] bytes() {
    byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MAX_OCTETS) {
      throw new IllegalStateException("a leaf stays under 2 KiB, this one has " + bytes.length);
    }
    return bytes;
  }

  /**
   * Reads the hashed text.
   *
   * @throws RegisterException when it is not of the form of a leaf
   */
  public static Leaf parse(String text) {
    try {
      JsonObject json = CanonicalJson.parseObject(text);
      if (json.integer("v") != FORM) {
        throw new IllegalArgumentException("The leaf is of form " + json.integer("v") + ".");
      }
      List<Long> bundle = json.integers("bundle");
      if (bundle.size() != 2) {
        throw new IllegalArgumentException("A bundle is two sequences.");
      }
      return new Leaf(
          new Bundle(bundle.get(0), bundle.get(1)),
          EventKind.parse(json.text("kind")),
          content(json),
          CanonicalTime.parse(json.text("time")));
    } catch (IllegalArgumentException e) {
      throw new RegisterException(
          ErrorCode.DOCUMENT_MALFORMED, "This is no leaf. " + e.getMessage(), e);
    }
  }

  private static LeafContent content(JsonObject json) {
    if (json.optionalObject("body").isPresent()) {
      json.refuseOthers("body", "bundle", "kind", "time", "v");
      return new LeafContent.InClear(json.object("body"));
    }
    json.refuseOthers("bundle", "kind", "number", "parts", "time", "v");
    JsonObject parts = json.object("parts");
    parts.refuseOthers("count", "root");
    return new LeafContent.Committed(
        RegistrationNumber.parse(json.text("number")),
        Math.toIntExact(parts.integer("count")),
        Hash.fromBase64(parts.text("root")));
  }
}
