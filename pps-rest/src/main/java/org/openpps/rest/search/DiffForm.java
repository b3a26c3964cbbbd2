package org.openpps.rest.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Line;
import org.openpps.model.registration.AsAt;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.diff.DiffSearch;
import org.openpps.store.journal.AskedDiff;
import org.openpps.store.journal.AskedSearch;

/**
 * The body of a search as at two moments.
 *
 * @param criterion what is searched for
 * @param since the earlier moment
 * @param at T of the later moment, where the caller names it
 * @param entries N of the later moment, where the caller names it
 * @param purpose what the answer is needed for, where the register's search logic demands it
 * @param clientReference the caller's own word for these searches, by which their records are found
 */
public record DiffForm(
    @NotNull(message = "value-missing") @Valid Criterion criterion,
    @NotNull(message = "value-missing") @Valid MomentForm since,
    Optional<Instant> at,
    Optional<Long> entries,
    Optional<@Line String> purpose,
    Optional<@Line(max = AskedSearch.LONGEST_REFERENCE) String> clientReference) {
  /** Copies. */
  public DiffForm {
    at = Accepted.optional(at);
    entries = Accepted.optional(entries);
    purpose = Accepted.line(purpose);
    clientReference = Accepted.line(clientReference);
  }

  AskedDiff asked() {
    return new AskedDiff(
        new DiffSearch(criterion, since.moment(), new AsAt(entries, at), purpose), clientReference);
  }
}
