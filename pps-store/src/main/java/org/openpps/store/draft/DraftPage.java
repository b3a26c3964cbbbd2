package org.openpps.store.draft;

import java.util.List;
import java.util.Optional;

/**
 * Some of an account's drafts, oldest first.
 *
 * @param drafts in the order in which they were saved first
 * @param next where the next page begins, if there is one
 */
public record DraftPage(List<DraftLine> drafts, Optional<DraftCursor> next) {
  /** Copies. */
  public DraftPage {
    drafts = List.copyOf(drafts);
  }
}
