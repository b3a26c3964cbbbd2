package org.openpps.rest.search;

import java.util.List;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.search.combined.AnsweredLead;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.combined.FoundRegistration;
import org.openpps.model.search.record.SearchRecord;
import org.openpps.store.journal.RecordedTogether;

/**
 * What each of several searches found, as at one moment, with the record of each.
 *
 * @param searchProfile the logic used, {@code name@version}
 * @param at N and T of every answer
 * @param answers one for each criterion, in the order in which they were given; then those that
 *     followed, where that was asked
 * @param found each registration that is found exactly, once, by number
 * @param limits what was left out, in sentences; empty if nothing was
 * @param records one for each answer, in their order, by which it is opened again; what followed
 *     from what is on record costs nothing
 */
public record ShownCombination(
    String searchProfile,
    ReadPoint at,
    List<AnsweredLead> answers,
    List<FoundRegistration> found,
    List<String> limits,
    List<SearchRecord> records) {
  static ShownCombination of(RecordedTogether<CombinedAnswer> made) {
    CombinedAnswer answer = made.answer();
    return new ShownCombination(
        answer.searchProfile(),
        answer.at(),
        answer.answers(),
        answer.found(),
        answer.limits(),
        made.records());
  }
}
