package org.openpps.model.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Line;
import org.openpps.model.registration.AsAt;

/**
 * A search as it is asked.
 *
 * @param criterion what is searched for
 * @param at the moment that it is as at
 * @param purpose what the searcher needs the answer for, where the search profile demands it; it
 *     stands in the record of the search and in no certificate
 * @param similar whether to tell, apart, what is like the criterion
 */
public record Search(
    @NotNull(message = "value-missing") @Valid Criterion criterion,
    AsAt at,
    Optional<@Line String> purpose,
    boolean similar) {
  /** Brings text to its canonical form. */
  public Search {
    purpose = Accepted.line(purpose);
  }

  /** An exact search for which no purpose was said. */
  public static Search of(Criterion criterion, AsAt at) {
    return new Search(criterion, at, Optional.empty(), false);
  }

  /** The same search, which tells what is like the criterion, too. */
  public Search withSimilar() {
    return new Search(criterion, at, purpose, true);
  }
}
