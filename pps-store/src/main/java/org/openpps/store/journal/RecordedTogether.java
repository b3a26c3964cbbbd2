package org.openpps.store.journal;

import java.util.List;
import org.openpps.model.search.record.SearchRecord;

/**
 * What several searches of one request gave, with a record of each, by which it is opened again.
 *
 * @param records are on disk
 * @param answer what they came to
 */
public record RecordedTogether<A>(List<SearchRecord> records, A answer) {
  /** Copies. */
  public RecordedTogether {
    records = List.copyOf(records);
  }
}
