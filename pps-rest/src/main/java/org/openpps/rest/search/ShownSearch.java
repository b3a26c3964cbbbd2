package org.openpps.rest.search;

import java.util.List;
import java.util.Optional;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Hit;
import org.openpps.model.search.Probe;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.SimilarAnswer;
import org.openpps.model.search.record.SearchRecord;
import org.openpps.store.journal.Recorded;

/**
 * A page of the answer to a search, with its record, which says how many hits there are in all; the
 * header {@code Link} leads to the next page. Entries from N on were not considered.
 *
 * @param criterion as given, cleaned of what shows as nothing
 * @param cleaned what was cleaned away, in words; empty if nothing was
 * @param searched as searched
 * @param searchProfile the logic used, {@code name@version}
 * @param at N and T
 * @param hits what was found, by registration number
 * @param incomplete that there is more than one search reads, and what to do about it; then the
 *     hits are the first by number
 * @param similar what is alike and no hit, where that was asked; on the first page alone
 * @param record that it was searched, what it cost, and until when it can be opened again
 * @param withheldSince of a search that is opened again: that it tells less than it did, and why
 */
public record ShownSearch(
    Criterion criterion,
    List<String> cleaned,
    List<Probe> searched,
    String searchProfile,
    ReadPoint at,
    List<Hit> hits,
    Optional<String> incomplete,
    Optional<SimilarAnswer> similar,
    SearchRecord record,
    Optional<String> withheldSince) {
  static ShownSearch of(Recorded<SearchAnswer> made, SearchAnswer page) {
    return new ShownSearch(
        page.criterion(),
        page.cleaned(),
        page.searched(),
        page.searchProfile(),
        page.at(),
        page.hits(),
        page.incomplete(),
        page.similar(),
        made.record(),
        made.withheldSince());
  }
}
