package org.openpps.client.wire;

import java.time.Instant;
import java.util.Optional;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Search;

/**
 * What is searched and as at which moment.
 *
 * @param criterion what is searched for
 * @param at T, where named
 * @param entries N, where named
 * @param purpose what the answer is needed for, where demanded
 * @param clientReference the caller's own word for this search
 * @param similar whether to tell what is alike; absent for an exact search
 */
public record SearchRequest(
    Criterion criterion,
    Optional<Instant> at,
    Optional<Long> entries,
    Optional<String> purpose,
    Optional<String> clientReference,
    Optional<Boolean> similar) {
  /** The question as it is sent. */
  public static SearchRequest of(Search search, Optional<String> clientReference) {
    return new SearchRequest(
        search.criterion(),
        search.at().instant(),
        search.at().entries(),
        search.purpose(),
        clientReference,
        Optional.of(search.similar()).filter(asked -> asked));
  }
}
