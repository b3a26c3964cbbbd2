package org.openpps.rest.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Line;
import org.openpps.model.registration.AsAt;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.combined.CombinedSearch;
import org.openpps.store.journal.AskedCombination;
import org.openpps.store.journal.AskedSearch;

/**
 * The body of a search by several criteria.
 *
 * @param criteria what is searched for, each by itself
 * @param at T, where the caller names it
 * @param entries N, where the caller names it
 * @param purpose what the answer is needed for, where the register's search logic demands it
 * @param clientReference the caller's own word for these searches, by which their records are found
 * @param similar whether to tell, apart, what is like those criteria that are names or serial
 *     numbers; of a certificate it is no part
 * @param resolve whether to search by all identifiers and names that are on record of the
 *     organisations asked for, too; each answer says why it was searched
 */
public record CombinedForm(
    @NotEmpty(message = "value-missing") @Size(max = CombinedSearch.MOST, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Criterion> criteria,
    Optional<Instant> at,
    Optional<Long> entries,
    Optional<@Line String> purpose,
    Optional<@Line(max = AskedSearch.LONGEST_REFERENCE) String> clientReference,
    Optional<Boolean> similar,
    Optional<Boolean> resolve) {
  /** Copies. */
  public CombinedForm {
    criteria = Accepted.list(criteria);
    at = Accepted.optional(at);
    entries = Accepted.optional(entries);
    purpose = Accepted.line(purpose);
    clientReference = Accepted.line(clientReference);
    similar = Accepted.optional(similar);
    resolve = Accepted.optional(resolve);
  }

  AskedCombination asked() {
    return new AskedCombination(
        new CombinedSearch(
            criteria, new AsAt(entries, at), purpose, similar.orElse(false), resolve.orElse(false)),
        clientReference);
  }
}
