package org.openpps.store.journal;

import java.util.List;
import java.util.Optional;
import org.openpps.model.search.record.SearchRecord;

/**
 * Some of an account's records, newest first.
 *
 * @param records in the order in which they were made, backwards
 * @param next where the next page begins, if there is one
 */
public record RecordPage(List<SearchRecord> records, Optional<RecordCursor> next) {
  /** Copies. */
  public RecordPage {
    records = List.copyOf(records);
  }
}
