package org.openpps.model.document;

import java.util.List;
import org.openpps.model.error.RegisterException;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.note.VerifierKey;
import org.openpps.model.registration.Founded;
import org.openpps.model.registration.KeyChanged;
import org.openpps.model.registration.SearchProfileBegun;

/** Whether an entry about the register itself is of the form of its kind. */
final class RegisterEntryCheck {
  private RegisterEntryCheck() {}

  /** What differs, in sentences. */
  static List<String> of(long sequence, Leaf leaf) {
    if (sequence == Founded.SEQUENCE != leaf.kind().equals(Founded.KIND)) {
      return List.of(
          "Entry %d: it is of the kind %s; the first entry founds the register, and no other does."
              .formatted(sequence, leaf.kind()));
    }
    try {
      return form(sequence, leaf);
    } catch (RegisterException e) {
      return List.of("Entry " + sequence + ": its body cannot be read: " + e.getMessage());
    }
  }

  private static List<String> form(long sequence, Leaf leaf) {
    if (leaf.kind().equals(Founded.KIND)) {
      Founded founded = Founded.parse(leaf);
      return VerifierKey.parse(founded.vkey()).name().equals(founded.origin())
          ? List.of()
          : List.of("Entry 0: its key does not have the name of the log.");
    }
    if (leaf.kind().equals(KeyChanged.KIND)) {
      VerifierKey.parse(KeyChanged.parse(leaf).vkey());
      return List.of();
    }
    if (leaf.kind().equals(SearchProfileBegun.KIND)) {
      SearchProfileBegun.parse(leaf);
      return List.of();
    }
    return List.of(
        "Entry %d: this release does not know the event %s and can say nothing about it."
            .formatted(sequence, leaf.kind()));
  }
}
