package org.openpps.client.wire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.combined.CombinedSearch;

/**
 * Several criteria and as at which moment they are searched.
 *
 * @param criteria what is searched for
 * @param at T, where named
 * @param entries N, where named
 * @param purpose what the answer is needed for, where demanded
 * @param clientReference the caller's own word for these searches
 * @param similar whether to tell what is alike; absent for an exact search
 * @param resolve whether to search by what is on record of the organisations, too; absent for not
 */
public record CombinedRequest(
    List<Criterion> criteria,
    Optional<Instant> at,
    Optional<Long> entries,
    Optional<String> purpose,
    Optional<String> clientReference,
    Optional<Boolean> similar,
    Optional<Boolean> resolve) {
  /** The question as it is sent. */
  public static CombinedRequest of(CombinedSearch search, Optional<String> clientReference) {
    return new CombinedRequest(
        search.criteria(),
        search.at().instant(),
        search.at().entries(),
        search.purpose(),
        clientReference,
        Optional.of(search.similar()).filter(asked -> asked),
        Optional.of(search.resolve()).filter(asked -> asked));
  }
}
