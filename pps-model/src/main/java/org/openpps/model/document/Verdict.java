package org.openpps.model.document;

import java.util.List;

/**
 * What a verification found, in sentences for a reader.
 *
 * @param outcome how it ended
 * @param document what was verified, for example {@code statement}
 * @param proven what follows from hashes and, when {@link Outcome#VERIFIED}, the signature; nothing
 *     when {@link Outcome#FAILED}
 * @param signedWord what rests on the register's word alone, which it has signed
 * @param shown what the document says, read from the hashed text
 * @param limits what the document does not speak of
 * @param withheld what it withholds, counted by kind
 * @param differences what differs, exactly; nothing unless {@link Outcome#FAILED}
 * @param effect what an entry gives and what it does not
 */
public record Verdict(
    Outcome outcome,
    String document,
    List<String> proven,
    List<String> signedWord,
    List<Shown> shown,
    List<String> limits,
    List<String> withheld,
    List<String> differences,
    List<String> effect) {
  /** Copies. */
  public Verdict {
    proven = List.copyOf(proven);
    signedWord = List.copyOf(signedWord);
    shown = List.copyOf(shown);
    limits = List.copyOf(limits);
    withheld = List.copyOf(withheld);
    differences = List.copyOf(differences);
    effect = List.copyOf(effect);
  }

  /** The verdict on a document of which something differs. */
  public static Verdict failed(String document, List<String> differences) {
    return new Verdict(
        Outcome.FAILED,
        document,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        differences,
        List.of());
  }
}
