package org.openpps.client.wire;

import java.util.Optional;
import org.openpps.model.search.record.SearchRecord;

/**
 * What stands in the answer to a search beside what was found.
 *
 * @param record the record of the search
 * @param withheldSince that it tells less than it did, and why
 */
public record RecordAnswer(Optional<SearchRecord> record, Optional<String> withheldSince) {
  /** An absent member is none. */
  public RecordAnswer {
    record = record == null ? Optional.empty() : record;
    withheldSince = withheldSince == null ? Optional.empty() : withheldSince;
  }
}
