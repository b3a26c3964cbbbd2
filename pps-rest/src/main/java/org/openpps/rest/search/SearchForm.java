package org.openpps.rest.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.registration.AsAt;
import org.openpps.model.search.Criterion;

/**
 * The body of a search.
 *
 * @param criterion what is searched for
 * @param at T, where the caller names it
 * @param entries N, where the caller names it
 */
public record SearchForm(
    @NotNull(message = "value-missing") @Valid Criterion criterion,
    Optional<Instant> at,
    Optional<Long> entries) {
  /** Copies. */
  public SearchForm {
    at = Accepted.optional(at);
    entries = Accepted.optional(entries);
  }

  AsAt asAt() {
    return new AsAt(entries, at);
  }
}
