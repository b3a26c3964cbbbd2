package org.openpps.rest.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Line;
import org.openpps.model.registration.AsAt;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Search;
import org.openpps.store.journal.AskedSearch;

/**
 * The body of a search.
 *
 * @param criterion what is searched for
 * @param at T, where the caller names it
 * @param entries N, where the caller names it
 * @param purpose what the answer is needed for, where the register's search logic demands it
 * @param clientReference the caller's own word for this search, by which its records are found
 * @param similar whether to tell, apart, what is like the criterion; of a certificate it is no part
 */
public record SearchForm(
    @NotNull(message = "value-missing") @Valid Criterion criterion,
    Optional<Instant> at,
    Optional<Long> entries,
    Optional<@Line String> purpose,
    Optional<@Line(max = AskedSearch.LONGEST_REFERENCE) String> clientReference,
    Optional<Boolean> similar) {
  /** Copies. */
  public SearchForm {
    at = Accepted.optional(at);
    entries = Accepted.optional(entries);
    purpose = Accepted.line(purpose);
    clientReference = Accepted.line(clientReference);
    similar = Accepted.optional(similar);
  }

  AskedSearch asked() {
    return new AskedSearch(
        new Search(criterion, new AsAt(entries, at), purpose, similar.orElse(false)),
        clientReference);
  }
}
