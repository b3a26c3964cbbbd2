package org.openpps.store.journal;

import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Line;
import org.openpps.model.search.Search;

/**
 * A search as an account makes it.
 *
 * @param search what is searched
 * @param clientReference the account's own word for it, at most {@value #LONGEST_REFERENCE}
 *     characters
 */
public record AskedSearch(
    Search search, Optional<@Line(max = LONGEST_REFERENCE) String> clientReference) {
  /** The most characters of a client's reference. */
  public static final int LONGEST_REFERENCE = 50;

  /** Brings text to its canonical form. */
  public AskedSearch {
    clientReference = Accepted.line(clientReference);
  }

  /** A search for which the account has no word of its own. */
  public static AskedSearch of(Search search) {
    return new AskedSearch(search, Optional.empty());
  }
}
