package org.openpps.model.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.merkle.Hash;

/**
 * One part of an entry: its kind in clear, and either its text with the salt, or the commitment
 * alone. A part withheld in a document and a part erased from the register are the same thing.
 */
public sealed interface Part permits Part.Disclosed, Part.Withheld {
  /** What kind of thing the part holds or hides. */
  PartKind kind();

  /** SHA-256 over salt and text. */
  Hash commitment();

  /** The one dispatch over the two forms. */
  <R> R match(Cases<R> cases);

  /** The content, unless it is withheld. */
  default Optional<JsonObject> content() {
    return disclosedText().map(CanonicalJson::parseObject);
  }

  /** Exactly the hashed text, unless it is withheld. */
  default Optional<String> disclosedText() {
    return match(
        new Cases<>() {
          @Override
          public Optional<String> disclosed(Disclosed part) {
            return Optional.of(part.text());
          }

          @Override
          public Optional<String> withheld(Withheld part) {
            return Optional.empty();
          }
        });
  }

  /** The same part without its text. */
  default Withheld withhold() {
    return new Withheld(kind(), commitment());
  }

  /** The octets that the parts tree hashes: {@code kind ‖ 0x00 ‖ commitment}. */
  default byte[] leafBytes() {
    byte[] kind = kind().code().getBytes(StandardCharsets.US_ASCII);
    byte[] bytes = new byte[kind.length + 1 + Hash.LENGTH];
    System.arraycopy(kind, 0, bytes, 0, kind.length);
    System.arraycopy(commitment().bytes(), 0, bytes, kind.length + 1, Hash.LENGTH);
    return bytes;
  }

  /** What to do for each form. */
  interface Cases<R> {
    /** For a part with its text. */
    R disclosed(Disclosed part);

    /** For a part of which only the commitment is left. */
    R withheld(Withheld part);
  }

  /**
   * A part with its text.
   *
   * @param kind what kind of thing it holds
   * @param salt sixteen random octets of its own
   * @param text exactly the hashed characters
   */
  record Disclosed(PartKind kind, Salt salt, String text) implements Part {
    /** A part made of canonical JSON. */
    public static Disclosed of(PartKind kind, Salt salt, Json content) {
      return new Disclosed(kind, salt, CanonicalJson.write(content));
    }

    @Override
    public Hash commitment() {
      return Hash.sha256(salt.bytes(), text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.disclosed(this);
    }
  }

  /**
   * A part of which only the commitment is known.
   *
   * @param kind what kind of thing it hides
   * @param commitment SHA-256 over the salt and text that are withheld
   */
  record Withheld(PartKind kind, Hash commitment) implements Part {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.withheld(this);
    }
  }
}
