package org.openpps.client.wire;

import java.util.List;
import org.openpps.model.registration.HistoryLine;

/**
 * All entries about a registration or group, as they are answered.
 *
 * @param entries in the order of the ledger
 */
public record HistoryAnswer(List<HistoryLine> entries) {
  /** Copies. */
  public HistoryAnswer {
    entries = entries == null ? List.of() : List.copyOf(entries);
  }
}
