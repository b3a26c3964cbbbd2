package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.List;
import org.openpps.model.error.ErrorCode;
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

  /** The codes of the risks at or below this place that are there and are accepted. */
  List<String> acceptedRisks(String pointer) {
    return risks.stream()
        .filter(risk -> risk.pointer().startsWith(pointer + "/") && risk.accepted())
        .map(Risk::code)
        .distinct()
        .sorted()
        .toList();
  }

  /** What was found, with the events that would follow. */
  Judgement judgement(List<Event> events) {
    return new Judgement(events, violations, risks, notes);
  }
}
