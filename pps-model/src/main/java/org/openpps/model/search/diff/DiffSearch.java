package org.openpps.model.search.diff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Line;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Search;

/**
 * A search as at two moments.
 *
 * @param criterion what is searched for
 * @param since the earlier moment
 * @param at the later moment
 * @param purpose what the searcher needs the answer for, where the search profile demands it
 */
public record DiffSearch(
    @NotNull(message = "value-missing") @Valid Criterion criterion,
    AsAt since,
    AsAt at,
    Optional<@Line String> purpose) {
  /** Brings text to its canonical form. */
  public DiffSearch {
    purpose = Accepted.line(purpose);
  }

  /** The search as at one of the moments. */
  public Search as(ReadPoint moment) {
    return new Search(criterion, AsAt.of(moment.entries(), moment.instant()), purpose, false);
  }

  /**
   * Lets moments through that stand in this order.
   *
   * @throws RefusedException MOMENTS_REVERSED
   */
  public static void requireOrder(ReadPoint since, ReadPoint at) {
    if (since.entries() > at.entries() || since.instant().isAfter(at.instant())) {
      throw new RefusedException(
          "/since", ErrorCode.MOMENTS_REVERSED, ErrorCode.MOMENTS_REVERSED.meaning());
    }
  }
}
