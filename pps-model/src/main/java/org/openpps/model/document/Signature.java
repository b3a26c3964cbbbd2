package org.openpps.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openpps.model.error.RegisterException;
import org.openpps.model.note.Checkpoint;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.note.SignedNote;
import org.openpps.model.note.VerifierKey;

/** Checks the signatures of a document against the key that the reader holds, if one. */
final class Signature {
  private final String origin;
  private final boolean confirmable;
  private final List<VerifierKey> known = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();

  /**
   * Begins a check.
   *
   * @param head the checkpoint of the document: the keys of its log that may sign its size count
   * @param key the key that the reader brought from outside
   * @param changes the changes of key that the document carries
   */
  Signature(Checkpoint head, Optional<VerifierKey> key, List<KeyChange> changes) {
    this.origin = head.origin();
    confirmable = key.isPresent();
    key.ifPresent(
        given -> {
          if (!given.name().equals(origin)) {
            differences.add(
                "The document is of the log %s, the key given is of %s."
                    .formatted(origin, given.name()));
          }
          Succession succession = Succession.from(given, changes);
          known.addAll(succession.keys(head.size()));
          differences.addAll(succession.differences());
        });
  }

  /** Whether there is a key to check with. */
  boolean confirmed() {
    return confirmable;
  }

  /** What differs so far, in sentences. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  /** Checks a checkpoint and tells who signed it. */
  String checkpoint(SignedCheckpoint checkpoint) {
    return signed("checkpoint", checkpoint.note());
  }

  /** Checks a note and tells who signed it. */
  String signed(String what, SignedNote note) {
    return confirmed() ? verified(what, note) : claimed(what, note);
  }

  private String verified(String what, SignedNote note) {
    try {
      List<VerifierKey> keys =
          note.verify(known).stream().filter(key -> key.name().equals(origin)).toList();
      if (!keys.isEmpty()) {
        return "The %s is signed by %s.".formatted(what, join(keys));
      }
      differences.add("The %s is not signed by a key of the log %s.".formatted(what, origin));
    } catch (RegisterException e) {
      differences.add("The %s: %s".formatted(what, e.getMessage()));
    }
    return "";
  }

  private String claimed(String what, SignedNote note) {
    String names =
        note.signatures().stream()
            .filter(line -> line.name().equals(origin))
            .map(line -> "%s+%08x".formatted(line.name(), line.keyId()))
            .collect(Collectors.joining(" and "));
    if (names.isEmpty()) {
      differences.add("The %s bears no signature in the name of its log.".formatted(what));
    }
    return "The %s says that it is signed by %s, which you have not confirmed."
        .formatted(what, names);
  }

  private static String join(List<VerifierKey> keys) {
    return keys.stream()
        .map(key -> "%s+%08x".formatted(key.name(), key.keyId()))
        .collect(Collectors.joining(" and "));
  }
}
