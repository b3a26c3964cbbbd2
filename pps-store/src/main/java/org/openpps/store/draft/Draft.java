package org.openpps.store.draft;

/**
 * A draft with what it says.
 *
 * @param line how it stands
 * @param filing the JSON of a filing bundle, as it was saved; it may be incomplete. Of a submitted
 *     draft it is an empty object: what was filed stands in the ledger
 */
public record Draft(DraftLine line, String filing) {
  static final String FORGOTTEN = "{}";
}
