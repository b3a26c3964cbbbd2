package org.openpps.store.draft;

import java.util.Optional;
import org.openpps.model.merkle.Hash;

/**
 * A draft as it is kept.
 *
 * @param draft what its owner sees
 * @param submittedUnder the hash of the key under which the submission that took effect was asked
 */
record DraftRow(Draft draft, Optional<Hash> submittedUnder) {
  DraftLine line() {
    return draft.line();
  }
}
