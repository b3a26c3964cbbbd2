package org.openpps.store.verify;

import java.util.List;

/**
 * What a verification found.
 *
 * @param entries how many entries were read
 * @param root the root recomputed over them, base64
 * @param differences what differs, the first of each kind first; empty when nothing is wrong
 */
public record LedgerReport(long entries, String root, List<String> differences) {
  /** Copies. */
  public LedgerReport {
    differences = List.copyOf(differences);
  }

  /** Whether nothing is wrong. */
  public boolean sound() {
    return differences.isEmpty();
  }
}
