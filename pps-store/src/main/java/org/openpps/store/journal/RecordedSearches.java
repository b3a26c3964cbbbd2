package org.openpps.store.journal;

import java.util.List;
import java.util.Optional;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.RegisterException;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.diff.SearchDiff;
import org.openpps.model.search.record.SearchNumber;

/**
 * The searches that accounts make, each on record with what it was made for and what it cost.
 *
 * <p>There is no answer without a record: what {@link #search} and {@link #certify} give is on disk
 * in the journal before they return, whether it was charged or not. When the journal cannot be
 * written there is no answer, and a search that was refused is neither recorded nor charged. A
 * record is written beside the ledger and never waits for the ledger's writer; those of many
 * searchers share a transaction and a sync.
 *
 * <p>The answer follows from criteria, N and T alone, so that a record keeps no answer: opened
 * again, the search is carried out again. What was erased or kept from others since is left out,
 * and that is said.
 */
public interface RecordedSearches {
  /** The most records on one page. */
  int MOST_ON_A_PAGE = 100;

  /**
   * Searches, puts on record and charges.
   *
   * @param key the searcher's name for this search: made again under it, it is the same search as
   *     at the same moment, charged once; without one every call is a search of its own
   * @throws RefusedException what a search is refused for; IDEMPOTENCY_KEY_REUSED;
   *     SEARCH_RECORD_ERASED where what was asked under the key is erased
   * @throws RegisterException SEARCH_NOT_RECORDED; OUTCOME_UNKNOWN, when it may be on record and is
   *     made again under the same key
   */
  Recorded<SearchAnswer> search(Searcher searcher, Optional<IdempotencyKey> key, AskedSearch asked);

  /** The same, with the answer as a signed certificate. */
  Recorded<SearchCertificate> certify(
      Searcher searcher, Optional<IdempotencyKey> key, AskedSearch asked);

  /**
   * Searches by several criteria, and puts each search on record: those that were asked for at
   * their fee, those that follow from what is on record free.
   *
   * @param key as for {@link #search(Searcher, Optional, AskedSearch)}
   * @throws RegisterException as {@link #search(Searcher, Optional, AskedSearch)}
   */
  RecordedTogether<CombinedAnswer> search(
      Searcher searcher, Optional<IdempotencyKey> key, AskedCombination asked);

  /** The same, with a signed certificate of each search, in the order of the records. */
  RecordedTogether<List<SearchCertificate>> certify(
      Searcher searcher, Optional<IdempotencyKey> key, AskedCombination asked);

  /**
   * Searches as at two moments, and puts both searches on record: the later one at its fee, the
   * earlier one free.
   *
   * @param key as for {@link #search(Searcher, Optional, AskedSearch)}
   * @throws RegisterException as {@link #search(Searcher, Optional, AskedSearch)}
   */
  RecordedTogether<SearchDiff> diff(
      Searcher searcher, Optional<IdempotencyKey> key, AskedDiff asked);

  /**
   * Opens the answer of a search again, without another record or charge.
   *
   * @throws RefusedException SEARCH_UNKNOWN, also for a search of another account; {@code
   *     search-period-over} when the profile's time for it is over, which an overseer need not
   *     keep; SEARCH_RECORD_ERASED
   */
  Recorded<SearchAnswer> reopen(Searcher searcher, SearchNumber number);

  /** The same, with the answer as a signed certificate. */
  Recorded<SearchCertificate> certificate(Searcher searcher, SearchNumber number);

  /**
   * Some of the searches of an account, newest first.
   *
   * @param after where the page before told to go on; empty for the first page
   * @param most how many at most, from 1 to {@value #MOST_ON_A_PAGE}
   */
  RecordPage list(String account, RecordFilter filter, Optional<RecordCursor> after, int most);

  /**
   * Deletes the records that the profile does not let the register keep any longer. An open
   * register does it by itself, at the interval of its settings.
   */
  void deleteOld();
}
