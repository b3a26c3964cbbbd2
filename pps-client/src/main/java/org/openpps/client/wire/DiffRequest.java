package org.openpps.client.wire;

import java.time.Instant;
import java.util.Optional;
import org.openpps.model.registration.AsAt;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.diff.DiffSearch;

/**
 * What is searched and as at which two moments.
 *
 * @param criterion what is searched for
 * @param since the earlier moment
 * @param at T of the later, where named
 * @param entries N of the later, where named
 * @param purpose what the answer is needed for, where demanded
 * @param clientReference the caller's own word for these searches
 */
public record DiffRequest(
    Criterion criterion,
    Moment since,
    Optional<Instant> at,
    Optional<Long> entries,
    Optional<String> purpose,
    Optional<String> clientReference) {
  /**
   * A moment.
   *
   * @param at T, where named
   * @param entries N, where named
   */
  public record Moment(Optional<Instant> at, Optional<Long> entries) {
    private static Moment of(AsAt asked) {
      return new Moment(asked.instant(), asked.entries());
    }
  }

  /** The question as it is sent. */
  public static DiffRequest of(DiffSearch search, Optional<String> clientReference) {
    return new DiffRequest(
        search.criterion(),
        Moment.of(search.since()),
        search.at().instant(),
        search.at().entries(),
        search.purpose(),
        clientReference);
  }
}
