package org.openpps.model.ledger;

/**
 * The entries that one command made: all or none of them stand in the ledger.
 *
 * @param first sequence of the first entry
 * @param last sequence of the last entry
 */
public record Bundle(long first, long last) {
  /** Checks the order. */
  public Bundle {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException(
          "a bundle runs from first to last, not " + first + ".." + last);
    }
  }

  /** The number of entries. */
  public long count() {
    return last - first + 1;
  }

  /** Whether the entry with this sequence is one of them. */
  public boolean contains(long sequence) {
    return first <= sequence && sequence <= last;
  }
}
