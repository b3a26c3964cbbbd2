package org.openpps.store.journal;

import java.util.List;
import java.util.Optional;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.AsAt;
import org.openpps.model.search.CleanCriterion;
import org.openpps.model.search.Search;
import org.openpps.model.search.SearchProfile;
import org.openpps.model.search.SearchProfiles;
import org.openpps.model.search.record.SearchRecord;

/**
 * A record with what it takes to search again.
 *
 * @param record as it is shown
 * @param asked what was searched, and what was cleaned away of it; empty once it was erased
 * @param request the hash of the request; empty once it was erased
 */
record KeptSearch(SearchRecord record, List<CleanCriterion> asked, Optional<Hash> request) {
  KeptSearch {
    asked = List.copyOf(asked);
  }

  /** The search of this criterion as at the moment of the answer. */
  Search again(CleanCriterion criterion) {
    long entries = record.at().askedEntries().orElse(record.at().entries());
    return new Search(
        criterion.criterion(),
        AsAt.of(entries, record.at().instant()),
        record.purpose(),
        record.similar());
  }

  /** The logic by which it was carried out. */
  SearchProfile logic() {
    return SearchProfiles.of(record.searchProfile()).orElseThrow();
  }
}
