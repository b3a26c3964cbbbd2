package org.openpps.client.wire;

import java.util.List;
import org.openpps.model.search.record.SearchRecord;

/**
 * A page of records of searches as it is answered.
 *
 * @param searches newest first
 */
public record RecordsAnswer(List<SearchRecord> searches) {
  /** Copies. */
  public RecordsAnswer {
    searches = searches == null ? List.of() : List.copyOf(searches);
  }
}
