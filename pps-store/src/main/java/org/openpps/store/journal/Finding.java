package org.openpps.store.journal;

import java.util.ArrayList;
import java.util.List;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.search.CleanCriterion;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.combined.AnsweredLead;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.combined.Link;
import org.openpps.model.search.diff.SearchDiff;

/**
 * What one search came to, as far as it is put on record.
 *
 * @param asked what was searched
 * @param similar whether what is alike was told, too
 * @param at N and T
 * @param searchProfile the logic used
 * @param found how many registrations were found
 * @param charged whether it costs the fee of a search
 */
record Finding(
    CleanCriterion asked,
    boolean similar,
    ReadPoint at,
    String searchProfile,
    int found,
    boolean charged) {
  static Finding of(SearchAnswer answer) {
    return of(answer, true);
  }

  /** Each criterion that was asked for costs; what follows from what is on record does not. */
  static List<Finding> of(CombinedAnswer answer) {
    List<Finding> findings = new ArrayList<>();
    for (AnsweredLead lead : answer.answers()) {
      findings.add(of(lead.answer(), lead.link() == Link.ASKED));
    }
    return findings;
  }

  /** The later moment, which costs, and the earlier, which does not. */
  static List<Finding> of(SearchDiff diff) {
    int both = diff.changed().size() + diff.unchanged();
    CleanCriterion asked = new CleanCriterion(diff.criterion(), List.of());
    return List.of(
        new Finding(asked, false, diff.at(), diff.searchProfile(), both + diff.came().size(), true),
        new Finding(
            asked, false, diff.since(), diff.searchProfile(), both + diff.went().size(), false));
  }

  private static Finding of(SearchAnswer answer, boolean charged) {
    return new Finding(
        new CleanCriterion(answer.criterion(), answer.cleaned()),
        answer.similar().isPresent(),
        answer.at(),
        answer.searchProfile(),
        answer.hits().size(),
        charged);
  }
}
