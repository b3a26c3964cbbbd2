package org.openpps.model.preflight;

import java.util.List;
import org.openpps.model.registration.Note;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.registration.Risk;

/**
 * The answer of a pre-flight. Nothing was written, and it is no promise: it is true as at N.
 *
 * @param passes whether the filing would be accepted as it is
 * @param errors what it would be refused for
 * @param risks what may void it, with the legal consequence; accepted by code, or refused
 * @param notes what is worth knowing
 * @param registrations the registrations as they would be, in order
 * @param currency of the fees
 * @param effect what an entry gives and what it does not
 * @param at the coordinates as at which this is true
 */
public record PreflightReport(
    boolean passes,
    List<PreflightError> errors,
    List<Risk> risks,
    List<Note> notes,
    List<CheckedRegistration> registrations,
    String currency,
    String effect,
    ReadPoint at) {
  /** Copies. */
  public PreflightReport {
    errors = List.copyOf(errors);
    risks = List.copyOf(risks);
    notes = List.copyOf(notes);
    registrations = List.copyOf(registrations);
  }
}
