package org.openpps.client.wire;

import java.time.Instant;
import java.util.Optional;
import org.openpps.model.registration.AsAt;
import org.openpps.model.search.Criterion;

/**
 * What is searched and as at which moment.
 *
 * @param criterion what is searched for
 * @param at T, where named
 * @param entries N, where named
 */
public record SearchRequest(Criterion criterion, Optional<Instant> at, Optional<Long> entries) {
  /** The question as it is sent. */
  public static SearchRequest of(Criterion criterion, AsAt at) {
    return new SearchRequest(criterion, at.instant(), at.entries());
  }
}
