package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.List;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;

/**
 * What is found while one command is decided, so that the caller learns of all at once: violations,
 * risks and notes.
 */
final class Refusals {
  private final List<Violation> violations = new ArrayList<>();
  private final List<Risk> risks = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  void add(String pointer, ErrorCode code) {
    violations.add(Violation.of(pointer, code));
  }

  void add(String pointer, ErrorCode code, String message) {
    violations.add(new Violation(pointer, code, message));
  }

  void require(boolean holds, String pointer, ErrorCode code) {
    if (!holds) {
      add(pointer, code);
    }
  }

  void risk(Risk risk) {
    risks.add(risk);
  }

  void note(Note note) {
    notes.add(note);
  }

  boolean any() {
    return !violations.isEmpty();
  }

  /** What is wrong whatever risks are accepted. */
  List<Violation> violations() {
    return List.copyOf(violations);
  }

  List<Risk> risks() {
    return List.copyOf(risks);
  }

  List<Note> notes() {
    return List.copyOf(notes);
  }

  /** Refuses for every violation, and for every risk that is not accepted. */
  void raise() {
    List<Violation> all = new ArrayList<>(violations);
    risks.stream().filter(risk -> !risk.accepted()).forEach(risk -> all.add(refusal(risk)));
    if (!all.isEmpty()) {
      throw new RefusedException(all);
    }
  }

  private static Violation refusal(Risk risk) {
    return new Violation(
        risk.pointer(),
        ErrorCode.RISK_NOT_ACCEPTED,
        risk.consequence() + " Mend it, or accept \"" + risk.code() + "\".");
  }
}
