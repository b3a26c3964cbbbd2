package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.List;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;

/**
 * What the rules say about a command, before anybody is refused. Registering and pre-flight are
 * both made from it.
 *
 * @param events what would follow; what follows is only so when nothing is refused
 * @param errors what is wrong, whatever risks are accepted
 * @param risks what may void it, accepted or not
 * @param notes what is worth knowing
 */
public record Judgement(
    List<Event> events, List<Violation> errors, List<Risk> risks, List<Note> notes) {
  /** Copies. */
  public Judgement {
    events = List.copyOf(events);
    errors = List.copyOf(errors);
    risks = List.copyOf(risks);
    notes = List.copyOf(notes);
  }

  /** Whether the command would be carried out as it is. */
  public boolean passes() {
    return refusals().isEmpty();
  }

  /**
   * The events that follow.
   *
   * @throws RefusedException for every error, and for every risk that is not accepted
   */
  public List<Event> eventsOrRefuse() {
    if (!passes()) {
      throw new RefusedException(refusals());
    }
    return events;
  }

  private List<Violation> refusals() {
    List<Violation> refusals = new ArrayList<>(errors);
    risks.stream().filter(risk -> !risk.accepted()).map(Judgement::refusal).forEach(refusals::add);
    return refusals;
  }

  private static Violation refusal(Risk risk) {
    return new Violation(
        risk.pointer(),
        ErrorCode.RISK_NOT_ACCEPTED,
        risk.consequence() + " Mend it, or accept \"" + risk.code() + "\".");
  }
}
