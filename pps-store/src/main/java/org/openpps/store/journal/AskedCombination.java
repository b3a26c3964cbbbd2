package org.openpps.store.journal;

import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Line;
import org.openpps.model.search.combined.CombinedSearch;

/**
 * A search by several criteria as an account makes it.
 *
 * @param search what is searched
 * @param clientReference the account's own word for it
 */
public record AskedCombination(
    CombinedSearch search,
    Optional<@Line(max = AskedSearch.LONGEST_REFERENCE) String> clientReference) {
  /** Brings text to its canonical form. */
  public AskedCombination {
    clientReference = Accepted.line(clientReference);
  }
}
