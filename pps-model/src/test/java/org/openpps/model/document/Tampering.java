package org.openpps.model.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.LeafContent;
import org.openpps.model.ledger.Part;
import org.openpps.model.ledger.PartKind;
import org.openpps.model.ledger.Parts;
import org.openpps.model.ledger.Salt;
import org.openpps.model.merkle.CompactRange;
import org.openpps.model.merkle.Hash;
import org.openpps.model.merkle.InclusionProof;
import org.openpps.model.merkle.TreeHasher;
import org.openpps.model.note.Checkpoint;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.SigningKey;
import org.openpps.model.note.TlogProof;

/** Documents of a register that lies, and signs what it lies. */
final class Tampering {
  private Tampering() {}

  static Verdict verify(String document) {
    return DocumentVerification.verify(document, Optional.of(GoldenLedger.KEY.verifierKey()));
  }

  static Verdict verify(Statement statement) {
    return verify(statement.json());
  }

  /** A part of any kind and content. */
  static Part part(PartKind kind, Json content) {
    return Part.Disclosed.of(kind, Salt.of(new byte[Salt.LENGTH]), content);
  }

  /** The same parts with one replaced. */
  static Parts replaced(Parts parts, int index, Part part) {
    List<Part> list = new ArrayList<>(parts.list());
    list.set(index, part);
    return new Parts(list);
  }

  /** The content of a disclosed part. */
  static JsonObject content(Statement statement, int index) {
    return statement.parts().get(index).content().orElseThrow();
  }

  /** An honest leaf over any parts, as entry {@code index} of a log signed by the register. */
  static Statement signed(long index, EventKind kind, Bundle bundle, Parts parts) {
    Leaf leaf =
        new Leaf(
            bundle,
            kind,
            new LeafContent.Committed(new RegistrationNumber(2), parts.count(), parts.root()),
            new GoldenLedger().asRecorded().get(2).leaf().time());
    return signed(index, leaf.text(), parts);
  }

  /** Any text as the only leaf but fillers of a log signed by the register. */
  static Statement signed(long index, String leaf, Parts parts) {
    Hash filler = TreeHasher.leaf(new byte[0]);
    CompactRange range = CompactRange.empty();
    List<Hash> path = new ArrayList<>();
    for (long i = 0; i < index; i++) {
      range = range.append(filler);
    }
    for (int i = range.subtrees().size() - 1; i >= 0; i--) {
      path.add(range.subtrees().get(i));
    }
    Hash hash = TreeHasher.leaf(leaf.getBytes(StandardCharsets.UTF_8));
    Hash root = range.append(hash).root();
    SignedCheckpoint checkpoint =
        SignedCheckpoint.sign(
            new Checkpoint(GoldenLedger.ORIGIN, index + 1, root), GoldenLedger.KEY);
    return new Statement(
        leaf, parts, TlogProof.of(new InclusionProof(index, index + 1, path), checkpoint));
  }

  /** The same entry in a log of another name, signed by that log's key. */
  static Statement renamed(Statement statement, String origin) {
    Checkpoint head = statement.proof().checkpoint().checkpoint();
    SignedCheckpoint checkpoint =
        SignedCheckpoint.sign(
            new Checkpoint(origin, head.size(), head.root()),
            SigningKey.fromSeed(origin, GoldenLedger.KEY.seed()));
    return new Statement(
        statement.leaf(),
        statement.parts(),
        TlogProof.of(statement.proof().inclusion(), checkpoint));
  }
}
