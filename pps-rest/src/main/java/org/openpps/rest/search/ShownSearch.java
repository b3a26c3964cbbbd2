package org.openpps.rest.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.record.SearchRecord;
import org.openpps.store.journal.Recorded;

/**
 * A page of the answer to a search, with its record, which says how many hits there are in all; the
 * header {@code Link} leads to the next page.
 *
 * @param answer what was found
 * @param record that it was searched, what it cost, and until when it can be opened again
 * @param withheldSince of a search that is opened again: that it tells less than it did, and why
 */
public record ShownSearch(
    @JsonUnwrapped SearchAnswer answer, SearchRecord record, Optional<String> withheldSince) {
  static ShownSearch of(Recorded<SearchAnswer> made, SearchAnswer page) {
    return new ShownSearch(page, made.record(), made.withheldSince());
  }
}
