package org.openpps.rest.search;

import java.util.List;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.diff.Came;
import org.openpps.model.search.diff.Changed;
import org.openpps.model.search.diff.SearchDiff;
import org.openpps.model.search.diff.Went;
import org.openpps.model.search.record.SearchRecord;
import org.openpps.store.journal.RecordedTogether;

/**
 * What a search finds at one moment and not at another, with the record of both searches.
 *
 * @param criterion as given, cleaned of what shows as nothing
 * @param searchProfile the logic used, {@code name@version}
 * @param searchProfileSince the logic used for the earlier moment
 * @param since N and T of the earlier moment
 * @param at N and T of the later moment
 * @param came what is found and was not, by number
 * @param went what was found and is not, by number
 * @param changed what is found at both and does not say the same, by number
 * @param unchanged how many are found at both and say the same
 * @param records of the search as at the later moment, and as at the earlier one, which costs
 *     nothing
 */
public record ShownDiff(
    Criterion criterion,
    String searchProfile,
    String searchProfileSince,
    ReadPoint since,
    ReadPoint at,
    List<Came> came,
    List<Went> went,
    List<Changed> changed,
    int unchanged,
    List<SearchRecord> records) {
  static ShownDiff of(RecordedTogether<SearchDiff> made) {
    SearchDiff diff = made.answer();
    return new ShownDiff(
        diff.criterion(),
        diff.searchProfile(),
        diff.searchProfileSince(),
        diff.since(),
        diff.at(),
        diff.came(),
        diff.went(),
        diff.changed(),
        diff.unchanged(),
        made.records());
  }
}
