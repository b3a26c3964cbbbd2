package org.openpps.store.search;

import org.jooq.DSLContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.search.CleanCriterion;
import org.openpps.model.search.Search;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.SearchProfile;
import org.openpps.model.search.SearchRules;
import org.openpps.model.search.SimilarSearch;
import org.openpps.store.view.SearchVersion;

/** Answers searches: exactly, and apart from that by likeness where it is asked. */
public final class Searches {
  private final SearchVersion version;
  private final SearchProfile profile;

  /** Searches by the logic of {@code version}, which is the one in force at the N that is read. */
  public Searches(SearchVersion version) {
    this.version = version;
    this.profile = version.profile();
  }

  /**
   * The answer as at N and T.
   *
   * @throws RefusedException what {@link SearchRules} demand; {@code likeness-not-searched}; {@code
   *     search-too-broad}
   */
  public SearchAnswer answer(DSLContext sql, Search search, ReadPoint at) {
    CleanCriterion criterion = SearchRules.accept(search, profile);
    SearchAnswer exact = new ExactSearch(version).search(sql, criterion, at);
    return search.similar()
        ? exact.with(new LikeSearch(sql, version, at, plan(criterion)).besides(exact.hits()))
        : exact;
  }

  private SimilarSearch plan(CleanCriterion criterion) {
    return profile
        .similar(criterion.criterion())
        .orElseThrow(
            () ->
                new RefusedException(
                    "/similar",
                    ErrorCode.LIKENESS_NOT_SEARCHED,
                    ErrorCode.LIKENESS_NOT_SEARCHED.meaning()));
  }
}
