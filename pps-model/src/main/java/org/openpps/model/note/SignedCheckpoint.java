package org.openpps.model.note;

import java.util.Collection;
import java.util.List;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

/**
 * A checkpoint with the signatures under it. It means nothing until {@link #verify} has named a key
 * of its log.
 *
 * @param checkpoint what the note's text says
 * @param note the text and its signatures
 */
public record SignedCheckpoint(Checkpoint checkpoint, SignedNote note) {
  /** Requires that both say the same. */
  public SignedCheckpoint {
    if (!note.text().equals(checkpoint.format())) {
      throw new IllegalArgumentException("the note is not that of the checkpoint");
    }
  }

  /** Signs a checkpoint with each of the keys, in their order. */
  public static SignedCheckpoint sign(Checkpoint checkpoint, SigningKey... keys) {
    return new SignedCheckpoint(checkpoint, SignedNote.sign(checkpoint.format(), keys));
  }

  /**
   * Reads a signed checkpoint.
   *
   * @throws RegisterException {@code note-malformed}, {@code checkpoint-malformed}
   */
  public static SignedCheckpoint parse(String text) {
    return of(SignedNote.parse(text));
  }

  /**
   * Reads the checkpoint in a note.
   *
   * @throws RegisterException {@code checkpoint-malformed}
   */
  public static SignedCheckpoint of(SignedNote note) {
    return new SignedCheckpoint(Checkpoint.parse(note.text()), note);
  }

  /** The checkpoint as it travels, in UTF-8. */
  public String format() {
    return note.format();
  }

  /** Like {@link #verify(Collection)}. */
  public List<VerifierKey> verify(VerifierKey... known) {
    return verify(List.of(known));
  }

  /**
   * Checks the signatures like {@link SignedNote#verify(Collection)}, and that one of them is by a
   * key that has the name of the log: another log's key says nothing about this one.
   *
   * @return all known keys that signed, in the order of the lines
   * @throws RegisterException {@code note-unverified}
   */
  public List<VerifierKey> verify(Collection<VerifierKey> known) {
    List<VerifierKey> verified = note.verify(known);
    if (verified.stream().noneMatch(key -> key.name().equals(checkpoint.origin()))) {
      throw new RegisterException(
          ErrorCode.NOTE_UNVERIFIED,
          "The checkpoint of %s is not signed by any key of that name which was given."
              .formatted(checkpoint.origin()));
    }
    return verified;
  }
}
