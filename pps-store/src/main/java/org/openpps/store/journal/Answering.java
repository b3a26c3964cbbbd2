package org.openpps.store.journal;

import org.openpps.model.document.SearchCertificate;
import org.openpps.model.search.Search;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.combined.CombinedSearch;
import org.openpps.model.search.diff.DiffSearch;
import org.openpps.model.search.diff.SearchDiff;

/** Carries searches out, without a record. */
public interface Answering {
  /** What a search finds. */
  SearchAnswer answer(Search search);

  /** What each of several criteria finds. */
  CombinedAnswer answer(CombinedSearch search);

  /** What a search finds at one moment and not at another. */
  SearchDiff answer(DiffSearch search);

  /** An answer as a signed certificate. */
  SearchCertificate certificate(SearchAnswer answer);

  /** Refuses what is not well-formed. */
  void require(Object input);
}
