package org.openpps.model.registration;

import java.time.Instant;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.error.RegisterException;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.LeafContent;
import org.openpps.model.merkle.Hash;

/**
 * Entry 0: the register was founded. It stands in clear in its leaf. Frozen.
 *
 * @param origin the name of the log
 * @param vkey the public key in the form of C2SP; in the ledger it proves nothing by itself
 * @param profile the rules the register began with
 * @param searchProfile the search logic it began with
 */
public record Founded(String origin, String vkey, Rules profile, Rules searchProfile) {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("founded", 1);

  /** The place of the entry. */
  public static final long SEQUENCE = 0;

  /**
   * A set of rules that the ledger names.
   *
   * @param name {@code name@version}
   * @param digest SHA-256 of its data
   */
  public record Rules(String name, Hash digest) {
    JsonObject toJson() {
      return JsonObject.builder().text("digest", digest.toBase64()).text("name", name).build();
    }

    static Rules fromJson(JsonObject json) {
      json.refuseOthers("digest", "name");
      return new Rules(json.text("name"), json.read("digest", Hash::fromBase64));
    }
  }

  /** The leaf of entry 0, recorded at {@code time}. */
  public Leaf toLeaf(Instant time) {
    JsonObject body =
        JsonObject.builder()
            .text("origin", origin)
            .json("profile", profile.toJson())
            .json("searchProfile", searchProfile.toJson())
            .text("vkey", vkey)
            .build();
    return new Leaf(new Bundle(SEQUENCE, SEQUENCE), KIND, new LeafContent.InClear(body), time);
  }

  /**
   * Reads what the leaf of entry 0 says.
   *
   * @throws RegisterException {@code document-malformed} when it is no leaf of this kind
   */
  public static Founded parse(Leaf leaf) {
    JsonObject body = ClearBody.of(leaf, KIND);
    body.refuseOthers("origin", "profile", "searchProfile", "vkey");
    return new Founded(
        body.text("origin"),
        body.text("vkey"),
        Rules.fromJson(body.object("profile")),
        Rules.fromJson(body.object("searchProfile")));
  }
}
