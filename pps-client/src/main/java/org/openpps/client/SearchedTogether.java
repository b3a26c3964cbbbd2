package org.openpps.client;

import java.util.List;
import org.openpps.model.search.record.SearchRecord;

/**
 * What several searches of one request came to, with their records.
 *
 * @param answer what was found
 * @param records one for each search, by which it is opened again; none where the register keeps
 *     none
 */
public record SearchedTogether<A>(A answer, List<SearchRecord> records) {
  /** Copies. */
  public SearchedTogether {
    records = List.copyOf(records);
  }
}
