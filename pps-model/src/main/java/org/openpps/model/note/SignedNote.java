package org.openpps.model.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

/**
 * A text with signature lines under it (C2SP signed-note). The text means nothing until {@link
 * #verify} has named a key that signed it.
 *
 * @param text what was signed, with its last line feed, without the empty line after it
 * @param signatures the lines below, in their order
 */
public record SignedNote(String text, List<SignatureLine> signatures) {
  /** The most signature lines that are read; C2SP asks for at least 16. */
  public static final int MAX_SIGNATURES = 100;

  /** The most characters that are read: room for 100 signatures of a post-quantum scheme. */
  public static final int MAX_LENGTH = 1 << 20;

  /**
   * Checks and copies.
   *
   * @throws RegisterException {@code note-malformed}
   */
  public SignedNote {
    NoteText.require(text);
    signatures = List.copyOf(signatures);
    if (signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
      throw NoteText.malformed("it has " + signatures.size() + " signature lines, not 1 to 100");
    }
  }

  /**
   * Signs a text with each of the keys, in their order.
   *
   * @throws RegisterException {@code note-malformed} when the text does not end in a line feed, or
   *     holds another control character
   */
  public static SignedNote sign(String text, SigningKey... keys) {
    byte[] octets = NoteText.require(text).getBytes(StandardCharsets.UTF_8);
    return new SignedNote(
        text, Arrays.stream(keys).map(key -> SignatureLine.by(key, octets)).toList());
  }

  /**
   * Reads a note from its octets.
   *
   * @throws RegisterException {@code note-malformed}
   */
  public static SignedNote parse(byte[] utf8) {
    return parse(NoteText.decode(utf8));
  }

  /**
   * Reads a note. The last empty line divides the text from the signatures.
   *
   * @throws RegisterException {@code note-malformed}
   */
  public static SignedNote parse(String note) {
    if (note.length() > MAX_LENGTH) {
      throw NoteText.malformed("it has more than " + MAX_LENGTH + " characters");
    }
    NoteText.require(note);
    int end = note.lastIndexOf("\n\n");
    if (end < 0 || end + 2 == note.length()) {
      throw NoteText.malformed("it has no signature lines after an empty line");
    }
    return new SignedNote(
        note.substring(0, end + 1),
        note.substring(end + 2).lines().map(SignatureLine::parse).toList());
  }

  /** The note as it travels, in UTF-8. */
  public String format() {
    return signatures.stream()
        .map(line -> line.format() + "\n")
        .collect(Collectors.joining("", text + "\n", ""));
  }

  /** Like {@link #verify(Collection)}. */
  public List<VerifierKey> verify(VerifierKey... known) {
    return verify(List.of(known));
  }

  /**
   * Checks the signatures of the keys that the caller knows; lines of other keys are ignored.
   *
   * @return the keys that signed, without repetition, in the order of the lines; never empty
   * @throws RegisterException {@code note-unverified} when a line of a known key is wrong or no
   *     known key has signed
   */
  public List<VerifierKey> verify(Collection<VerifierKey> known) {
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    Set<VerifierKey> verified = new LinkedHashSet<>();
    for (SignatureLine line : signatures) {
      for (VerifierKey key : known) {
        if (line.claims(key)) {
          requireTrue(line, key, octets);
          verified.add(key);
        }
      }
    }
    if (verified.isEmpty()) {
      throw new RegisterException(
          ErrorCode.NOTE_UNVERIFIED, "The note is signed by none of the keys given.");
    }
    return List.copyOf(verified);
  }

  private static void requireTrue(SignatureLine line, VerifierKey key, byte[] octets) {
    if (!key.verifies(octets, line.signature())) {
      throw new RegisterException(
          ErrorCode.NOTE_UNVERIFIED, "The signature of the key " + key + " is wrong.");
    }
  }
}
