package org.openpps.client.wire;

import java.util.List;
import org.openpps.model.search.record.SearchRecord;

/**
 * What stands in the answer to several searches beside what was found.
 *
 * @param records of each search
 */
public record TogetherAnswer(List<SearchRecord> records) {
  /** Copies. */
  public TogetherAnswer {
    records = records == null ? List.of() : List.copyOf(records);
  }
}
